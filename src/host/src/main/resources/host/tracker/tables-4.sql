-- Version 4: custom fields with their contexts, places on screens and values; what the nodes of a cluster did to the index.

CREATE TABLE customfield (
  id BIGINT PRIMARY KEY,
  customfieldtypekey VARCHAR(255) NOT NULL,
  customfieldsearcherkey VARCHAR(255),
  cfname VARCHAR(255) NOT NULL,
  description VARCHAR(32767) NOT NULL
);
CREATE TABLE fieldconfigscheme (
  id BIGINT PRIMARY KEY,
  fieldid BIGINT NOT NULL REFERENCES customfield (id),
  configname VARCHAR(255) NOT NULL
);
CREATE INDEX fieldconfigscheme_field ON fieldconfigscheme (fieldid);
CREATE TABLE configurationcontext (
  fieldconfigscheme BIGINT NOT NULL REFERENCES fieldconfigscheme (id),
  project BIGINT NOT NULL REFERENCES project (id),
  PRIMARY KEY (fieldconfigscheme, project)
);
CREATE TABLE fieldconfigschemeissuetype (
  fieldconfigscheme BIGINT NOT NULL REFERENCES fieldconfigscheme (id),
  issuetype VARCHAR(60) NOT NULL,
  PRIMARY KEY (fieldconfigscheme, issuetype)
);
CREATE TABLE fieldscreenlayoutitem (
  fieldscreen BIGINT NOT NULL,
  fieldidentifier BIGINT NOT NULL REFERENCES customfield (id),
  sequence BIGINT NOT NULL,
  PRIMARY KEY (fieldscreen, fieldidentifier)
);
CREATE TABLE customfieldvalue (
  id BIGINT PRIMARY KEY,
  issue BIGINT NOT NULL REFERENCES jiraissue (id),
  customfield BIGINT NOT NULL REFERENCES customfield (id),
  stringvalue VARCHAR(255),
  numbervalue DOUBLE PRECISION,
  textvalue VARCHAR(32767)
);
CREATE INDEX customfieldvalue_issue ON customfieldvalue (issue, customfield);
CREATE TABLE replicatedindexoperation (
  id BIGINT PRIMARY KEY,
  index_time TIMESTAMP WITH TIME ZONE NOT NULL,
  node_id VARCHAR(60) NOT NULL,
  operation VARCHAR(20) NOT NULL,
  entity_id BIGINT NOT NULL
);
