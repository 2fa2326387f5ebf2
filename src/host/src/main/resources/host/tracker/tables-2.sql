-- Version 2: former keys, versions and components, who changed a worklog last, which worklogs are gone.

CREATE TABLE moved_issue_key (old_issue_key VARCHAR(255) PRIMARY KEY, issue_id BIGINT NOT NULL REFERENCES jiraissue (id));
CREATE INDEX moved_issue_key_issue ON moved_issue_key (issue_id);

CREATE TABLE projectversion (
  id BIGINT PRIMARY KEY,
  project BIGINT NOT NULL REFERENCES project (id),
  vname VARCHAR(255) NOT NULL,
  released BOOLEAN NOT NULL,
  releasedate DATE,
  UNIQUE (project, vname)
);
CREATE TABLE component (
  id BIGINT PRIMARY KEY,
  project BIGINT NOT NULL REFERENCES project (id),
  cname VARCHAR(255) NOT NULL,
  UNIQUE (project, cname)
);

ALTER TABLE worklog ADD COLUMN updateauthor VARCHAR(255);
UPDATE worklog SET updateauthor = author;
CREATE INDEX worklog_updated ON worklog (updated);
CREATE TABLE worklog_deleted (worklog_id BIGINT PRIMARY KEY, deletion_time TIMESTAMP WITH TIME ZONE NOT NULL);
CREATE INDEX worklog_deleted_time ON worklog_deleted (deletion_time);
