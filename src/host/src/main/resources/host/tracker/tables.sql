-- Named and shaped after Jira's tables as far as this stand-in goes. Standard SQL: H2 and PostgreSQL read the same file.

CREATE TABLE IF NOT EXISTS sequence_value_item (seq_name VARCHAR(60) PRIMARY KEY, seq_id BIGINT NOT NULL);

CREATE TABLE IF NOT EXISTS cwd_user (
  id BIGINT PRIMARY KEY,
  user_key VARCHAR(255) NOT NULL UNIQUE,
  user_name VARCHAR(255) NOT NULL,
  lower_user_name VARCHAR(255) NOT NULL UNIQUE,
  display_name VARCHAR(255) NOT NULL,
  email_address VARCHAR(255) NOT NULL,
  active BOOLEAN NOT NULL,
  credential VARCHAR(255) NOT NULL,
  locale VARCHAR(60) NOT NULL,
  time_zone VARCHAR(60) NOT NULL
);
CREATE TABLE IF NOT EXISTS cwd_group (id BIGINT PRIMARY KEY, group_name VARCHAR(255) NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS cwd_membership (
  parent_id BIGINT NOT NULL REFERENCES cwd_group (id),
  child_id BIGINT NOT NULL REFERENCES cwd_user (id),
  PRIMARY KEY (parent_id, child_id)
);
CREATE INDEX IF NOT EXISTS cwd_membership_child ON cwd_membership (child_id);

CREATE TABLE IF NOT EXISTS globalpermissionentry (
  permission VARCHAR(60) NOT NULL,
  group_id VARCHAR(255) NOT NULL,
  PRIMARY KEY (permission, group_id)
);
CREATE TABLE IF NOT EXISTS permissionscheme (id BIGINT PRIMARY KEY, name VARCHAR(255) NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS schemepermissions (
  id BIGINT PRIMARY KEY,
  scheme BIGINT NOT NULL REFERENCES permissionscheme (id),
  permission_key VARCHAR(60) NOT NULL,
  perm_type VARCHAR(20) NOT NULL,
  perm_parameter VARCHAR(255) NOT NULL
);
CREATE INDEX IF NOT EXISTS schemepermissions_scheme ON schemepermissions (scheme);

CREATE TABLE IF NOT EXISTS issuesecurityscheme (id BIGINT PRIMARY KEY, name VARCHAR(255) NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS schemeissuesecuritylevels (
  id BIGINT PRIMARY KEY,
  scheme BIGINT NOT NULL REFERENCES issuesecurityscheme (id),
  name VARCHAR(255) NOT NULL,
  description VARCHAR(4000) NOT NULL,
  UNIQUE (scheme, name)
);
CREATE TABLE IF NOT EXISTS schemeissuesecurities (
  id BIGINT PRIMARY KEY,
  security BIGINT NOT NULL REFERENCES schemeissuesecuritylevels (id),
  sec_type VARCHAR(20) NOT NULL,
  sec_parameter VARCHAR(255) NOT NULL
);

CREATE TABLE IF NOT EXISTS project (
  id BIGINT PRIMARY KEY,
  pkey VARCHAR(255) NOT NULL UNIQUE,
  pname VARCHAR(255) NOT NULL UNIQUE,
  description VARCHAR(4000) NOT NULL,
  lead_key VARCHAR(255) NOT NULL,
  projecttype VARCHAR(60) NOT NULL,
  avatar_colour VARCHAR(7) NOT NULL,
  pcounter BIGINT NOT NULL,
  permission_scheme BIGINT NOT NULL REFERENCES permissionscheme (id),
  security_scheme BIGINT REFERENCES issuesecurityscheme (id)
);
CREATE TABLE IF NOT EXISTS projectrole (id BIGINT PRIMARY KEY, name VARCHAR(255) NOT NULL UNIQUE, description VARCHAR(4000) NOT NULL);
CREATE TABLE IF NOT EXISTS projectroleactor (
  pid BIGINT NOT NULL REFERENCES project (id),
  projectroleid BIGINT NOT NULL REFERENCES projectrole (id),
  roletype VARCHAR(20) NOT NULL,
  roletypeparameter VARCHAR(255) NOT NULL,
  PRIMARY KEY (pid, projectroleid, roletype, roletypeparameter)
);

CREATE TABLE IF NOT EXISTS jiraissue (
  id BIGINT PRIMARY KEY,
  project BIGINT NOT NULL REFERENCES project (id),
  issuenum BIGINT NOT NULL,
  issuetype VARCHAR(60) NOT NULL,
  summary VARCHAR(255) NOT NULL,
  description VARCHAR(32767),
  issuestatus VARCHAR(60) NOT NULL,
  priority VARCHAR(60) NOT NULL,
  resolution VARCHAR(60),
  assignee VARCHAR(255),
  reporter VARCHAR(255),
  created TIMESTAMP WITH TIME ZONE NOT NULL,
  updated TIMESTAMP WITH TIME ZONE NOT NULL,
  resolutiondate TIMESTAMP WITH TIME ZONE,
  duedate DATE,
  timeoriginalestimate BIGINT,
  timeestimate BIGINT,
  timespent BIGINT,
  parent BIGINT REFERENCES jiraissue (id),
  security BIGINT REFERENCES schemeissuesecuritylevels (id),
  UNIQUE (project, issuenum)
);
CREATE INDEX IF NOT EXISTS jiraissue_updated ON jiraissue (updated);
CREATE INDEX IF NOT EXISTS jiraissue_parent ON jiraissue (parent);
CREATE TABLE IF NOT EXISTS issue_name (
  issue BIGINT NOT NULL REFERENCES jiraissue (id),
  kind VARCHAR(20) NOT NULL,
  name VARCHAR(255) NOT NULL,
  PRIMARY KEY (issue, kind, name)
);

CREATE TABLE IF NOT EXISTS jiraaction (
  id BIGINT PRIMARY KEY,
  issueid BIGINT NOT NULL REFERENCES jiraissue (id),
  author VARCHAR(255) NOT NULL,
  actionbody VARCHAR(32767) NOT NULL,
  actionlevel VARCHAR(255),
  rolelevel BIGINT REFERENCES projectrole (id),
  created TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX IF NOT EXISTS jiraaction_issue ON jiraaction (issueid);
CREATE TABLE IF NOT EXISTS worklog (
  id BIGINT PRIMARY KEY,
  issueid BIGINT NOT NULL REFERENCES jiraissue (id),
  author VARCHAR(255) NOT NULL,
  worklogbody VARCHAR(32767) NOT NULL,
  grouplevel VARCHAR(255),
  rolelevel BIGINT REFERENCES projectrole (id),
  startdate TIMESTAMP WITH TIME ZONE NOT NULL,
  timeworked BIGINT NOT NULL,
  created TIMESTAMP WITH TIME ZONE NOT NULL,
  updated TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX IF NOT EXISTS worklog_issue ON worklog (issueid);
