-- Version 3: dashboards and what is on them, saved filters, with whom either is shared and whose favourite it is.

CREATE TABLE portalpage (
  id BIGINT PRIMARY KEY,
  username VARCHAR(255) NOT NULL,
  pagename VARCHAR(255) NOT NULL,
  description VARCHAR(32767) NOT NULL,
  UNIQUE (username, pagename)
);
CREATE TABLE portletconfiguration (
  id BIGINT PRIMARY KEY,
  portalpage BIGINT NOT NULL REFERENCES portalpage (id),
  dashboard_module_complete_key VARCHAR(255) NOT NULL,
  column_number INTEGER NOT NULL,
  positionseq INTEGER NOT NULL,
  color VARCHAR(20) NOT NULL
);
CREATE INDEX portletconfiguration_page ON portletconfiguration (portalpage);
CREATE TABLE gadgetuserpreference (
  portletconfiguration BIGINT NOT NULL REFERENCES portletconfiguration (id),
  userprefkey VARCHAR(255) NOT NULL,
  userprefvalue VARCHAR(32767) NOT NULL,
  PRIMARY KEY (portletconfiguration, userprefkey)
);
CREATE TABLE searchrequest (
  id BIGINT PRIMARY KEY,
  authorname VARCHAR(255) NOT NULL,
  filtername VARCHAR(255) NOT NULL,
  description VARCHAR(32767) NOT NULL,
  reqcontent VARCHAR(32767) DEFAULT '' NOT NULL,
  UNIQUE (authorname, filtername)
);
CREATE TABLE sharepermissions (
  entitytype VARCHAR(60) NOT NULL,
  entityid BIGINT NOT NULL,
  sharetype VARCHAR(20) NOT NULL,
  param1 VARCHAR(255) NOT NULL,
  PRIMARY KEY (entitytype, entityid, sharetype, param1)
);
CREATE TABLE favouriteassociations (
  username VARCHAR(255) NOT NULL,
  entitytype VARCHAR(60) NOT NULL,
  entityid BIGINT NOT NULL,
  PRIMARY KEY (username, entitytype, entityid)
);
