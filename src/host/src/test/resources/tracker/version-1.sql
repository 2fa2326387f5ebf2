-- A project, a person, an issue and an hour of work, as version 1 left them.
CREATE TABLE tracker_schema (version INTEGER NOT NULL);
INSERT INTO tracker_schema (version) VALUES (1);
INSERT INTO sequence_value_item (seq_name, seq_id) VALUES ('schemepermissions', 10000), ('worklog', 10000);
INSERT INTO cwd_user (id, user_key, user_name, lower_user_name, display_name, email_address, active, credential, locale, time_zone)
  VALUES (1, 'anna', 'anna', 'anna', 'Anna', 'anna@example.com', TRUE, '', 'en', 'Europe/Berlin');
INSERT INTO permissionscheme (id, name) VALUES (1, 'Old');
INSERT INTO schemepermissions (id, scheme, permission_key, perm_type, perm_parameter)
  VALUES (1, 1, 'BROWSE_PROJECTS', 'ANYONE', ''), (2, 1, 'EDIT_ISSUES', 'USER', 'anna'), (3, 1, 'WORK_ON_ISSUES', 'USER', 'anna'),
  (4, 1, 'ADMINISTER_PROJECTS', 'USER', 'bert');
INSERT INTO project (id, pkey, pname, description, lead_key, projecttype, avatar_colour, pcounter, permission_scheme)
  VALUES (1, 'ONE', 'One', '', 'anna', 'software', '#000000', 1, 1);
INSERT INTO jiraissue (id, project, issuenum, issuetype, summary, issuestatus, priority, created, updated)
  VALUES (1, 1, 1, '10002', 'Old', '10000', '3', '2026-01-01 00:00:00Z', '2026-01-01 00:00:00Z');
INSERT INTO issue_name (issue, kind, name) VALUES (1, 'label', 'new'), (1, 'component', 'Till'), (1, 'fixversion', '1.0');
INSERT INTO worklog (id, issueid, author, worklogbody, startdate, timeworked, created, updated)
  VALUES (1, 1, 'anna', '', '2026-01-01 00:00:00Z', 3600, '2026-01-01 00:00:00Z', '2026-01-01 00:00:00Z');
