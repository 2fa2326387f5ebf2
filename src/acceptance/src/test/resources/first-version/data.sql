-- Value notes as the first version kept them: what people of the demo wrote over REST, and one note shared by two issues.
-- SHOP-1, SHOP-2 and SHOP-3 are the issues 10000 to 10002, GRID-1 and GRID-2 are 10025 and 10026.
INSERT INTO "AO_5A5566_CUSTOMER" ("ID", "NAME", "NAME_KEY", "UNIQUE_KEY")
  VALUES (1, 'Nordlicht GmbH', 'nordlicht gmbh', 'f0038601c22c43ea961c32f308178b545f24186d88bafaa8f0494138124dc3f6');
INSERT INTO "AO_5A5566_CUSTOMER" ("ID", "NAME", "NAME_KEY", "UNIQUE_KEY")
  VALUES (2, 'Müller & Söhne', 'müller & söhne', '5381e28da7b3c821201925aefa34d3e8754d5d67f5e7cfb7be8d7c12e680b4d3');
INSERT INTO "AO_5A5566_CUSTOMER" ("ID", "NAME", "NAME_KEY", "UNIQUE_KEY")
  VALUES (3, 'Muller & Sohne', 'muller & sohne', 'd9daff56bf2674a52744d9e9c41e88360ea3a75728f6327a004d1842e68aafee');
INSERT INTO "AO_5A5566_CUSTOMER" ("ID", "NAME", "NAME_KEY", "UNIQUE_KEY")
  VALUES (4, 'Gridwerk 株式会社', 'gridwerk 株式会社', '65223d05816050baeef02edaf45ee6a605d294a622083cae5e8d3a8c447089a4');
INSERT INTO "AO_5A5566_CONTACT" ("CUSTOMER_ID", "ID", "MAIL", "NAME", "NAME_KEY", "UNIQUE_KEY")
  VALUES (1, 1, 'nina@nordlicht.example', 'Nina Berg', 'nina berg', '1:8d0a463ff9a26ed33116bde702a83cdaa696065c2183ade23f53923b40c601dc');
INSERT INTO "AO_5A5566_CONTACT" ("CUSTOMER_ID", "ID", "NAME", "NAME_KEY", "UNIQUE_KEY")
  VALUES (2, 2, 'Jörg O''Neil', 'jörg o''neil', '2:0e50d6fd274af6c5fd17cab8c6af3dad6b010c463bea69154e39c378f4524951');
INSERT INTO "AO_5A5566_CONTACT" ("CUSTOMER_ID", "ID", "MAIL", "NAME", "NAME_KEY", "UNIQUE_KEY")
  VALUES (4, 3, 'kenji@gridwerk.example', 'Kenji Satō', 'kenji satō', '4:3100fe7790cabdea73478fb67e604e9f6421097ac2299181a37a3c2acaa182ee');
INSERT INTO "AO_5A5566_VALUE_NOTE" ("CHANGED_AT", "CHANGED_BY", "CONFIDENCE", "CONTACT_ID", "CREATED_AT", "CREATED_BY", "CURRENCY", "CUSTOMER_ID", "HIGH_MINOR", "ID", "LIKELY_MINOR", "LOW_MINOR", "NOTE_VERSION", "PROJECT_ID", "READING", "SAID_ON", "SIDE", "STATE", "WORDS")
  VALUES (1796061529708, 'admin', 90, 1, 1796061529211, 'petra', 'EUR', 1, 400000, 1, 250000, 100000, 3, 10000, 'Half a day each week.', '2026-10-05', 'CUSTOMER', 'QUANTIFIED', '<script>alert(1)</script> “Grüße” 漢字 😀 ${x} #set($a=1) &amp;');
INSERT INTO "AO_5A5566_VALUE_NOTE" ("CHANGED_AT", "CHANGED_BY", "CONFIDENCE", "CREATED_AT", "CREATED_BY", "CURRENCY", "CUSTOMER_ID", "HIGH_MINOR", "ID", "LIKELY_MINOR", "LOW_MINOR", "NOTE_VERSION", "PROJECT_ID", "READING", "SAID_ON", "SIDE", "STATE", "WORDS")
  VALUES (1796061529844, 'petra', 60, 1796061529751, 'admin', 'EUR', 1, 400000, 2, 250000, 100000, 2, 10000, 'Fewer manual corrections.', '2026-09-01', 'CUSTOMER', 'WITHDRAWN', 'We would not pay for it.');
INSERT INTO "AO_5A5566_VALUE_NOTE" ("CHANGED_AT", "CHANGED_BY", "CONFIDENCE", "CONTACT_ID", "CREATED_AT", "CREATED_BY", "CURRENCY", "CUSTOMER_ID", "HIGH_MINOR", "ID", "LIKELY_MINOR", "LOW_MINOR", "NOTE_VERSION", "PROJECT_ID", "READING", "SAID_ON", "SIDE", "STATE", "WORDS")
  VALUES (1796061529986, 'petra', 60, 2, 1796061529883, 'petra', 'EUR', 2, 400000, 3, 250000, 100000, 3, 10000, 'Fewer manual corrections.', '2026-10-06', 'CUSTOMER', 'QUANTIFIED', 'First line
second line

مرحبا é 👩‍💻');
INSERT INTO "AO_5A5566_VALUE_NOTE" ("CHANGED_AT", "CHANGED_BY", "CONFIDENCE", "CREATED_AT", "CREATED_BY", "CURRENCY", "CUSTOMER_ID", "HIGH_MINOR", "ID", "LIKELY_MINOR", "LOW_MINOR", "NOTE_VERSION", "PROJECT_ID", "READING", "SAID_ON", "SIDE", "STATE", "WORDS")
  VALUES (1796061530020, 'petra', 60, 1796061530020, 'petra', 'EUR', 3, 400000, 4, 250000, 100000, 1, 10000, 'Fewer manual corrections.', '2026-10-07', 'CUSTOMER', 'QUANTIFIED', 'Shared between the two.');
INSERT INTO "AO_5A5566_VALUE_NOTE" ("CHANGED_AT", "CHANGED_BY", "CONTACT_ID", "CREATED_AT", "CREATED_BY", "CUSTOMER_ID", "ID", "NOTE_VERSION", "PROJECT_ID", "SAID_ON", "SIDE", "STATE", "WORDS")
  VALUES (1796061530071, 'petra', 1, 1796061530071, 'petra', 1, 5, 1, 10000, '2026-10-08', 'CUSTOMER', 'STATED', 'It would be nice to have.');
INSERT INTO "AO_5A5566_VALUE_NOTE" ("CHANGED_AT", "CHANGED_BY", "CONFIDENCE", "CREATED_AT", "CREATED_BY", "CURRENCY", "CUSTOMER_ID", "ID", "LIKELY_MINOR", "LOW_MINOR", "NOTE_VERSION", "PROJECT_ID", "READING", "SAID_ON", "SIDE", "STATE", "WORDS")
  VALUES (1796061530105, 'otto', 35, 1796061530105, 'otto', 'JPY', 4, 6, -450000, -900000, 1, 10001, 'Fewer manual corrections.', '2026-08-15', 'CUSTOMER', 'QUANTIFIED', 'That would cost us dearly.');
INSERT INTO "AO_5A5566_VALUE_NOTE" ("CHANGED_AT", "CHANGED_BY", "CONFIDENCE", "CONTACT_ID", "CREATED_AT", "CREATED_BY", "CURRENCY", "CUSTOMER_ID", "HIGH_MINOR", "ID", "NOTE_VERSION", "PROJECT_ID", "SAID_ON", "SIDE", "STATE", "WORDS")
  VALUES (1796061530169, 'otto', 100, 3, 1796061530144, 'otto', 'KWD', 4, 999999999999999, 7, 2, 10001, '2026-08-16', 'CUSTOMER', 'STATED', 'Every dinar counts.');
INSERT INTO "AO_5A5566_NOTE_LINK" ("ID", "ISSUE_ID", "LINK_KEY", "NOTE_ID", "PROJECT_ID", "SHARE_BP")
  VALUES (1, 10000, '1:10000', 1, 10000, 10000);
INSERT INTO "AO_5A5566_NOTE_LINK" ("ID", "ISSUE_ID", "LINK_KEY", "NOTE_ID", "PROJECT_ID", "SHARE_BP")
  VALUES (2, 10000, '2:10000', 2, 10000, 10000);
INSERT INTO "AO_5A5566_NOTE_LINK" ("ID", "ISSUE_ID", "LINK_KEY", "NOTE_ID", "PROJECT_ID", "SHARE_BP")
  VALUES (3, 10001, '3:10001', 3, 10000, 10000);
INSERT INTO "AO_5A5566_NOTE_LINK" ("ID", "ISSUE_ID", "LINK_KEY", "NOTE_ID", "PROJECT_ID", "SHARE_BP")
  VALUES (4, 10001, '4:10001', 4, 10000, 3333);
INSERT INTO "AO_5A5566_NOTE_LINK" ("ID", "ISSUE_ID", "LINK_KEY", "NOTE_ID", "PROJECT_ID", "SHARE_BP")
  VALUES (5, 10002, '5:10002', 5, 10000, 10000);
INSERT INTO "AO_5A5566_NOTE_LINK" ("ID", "ISSUE_ID", "LINK_KEY", "NOTE_ID", "PROJECT_ID", "SHARE_BP")
  VALUES (6, 10025, '6:10025', 6, 10001, 10000);
INSERT INTO "AO_5A5566_NOTE_LINK" ("ID", "ISSUE_ID", "LINK_KEY", "NOTE_ID", "PROJECT_ID", "SHARE_BP")
  VALUES (7, 10026, '7:10026', 7, 10001, 10000);
INSERT INTO "AO_5A5566_NOTE_LINK" ("ID", "ISSUE_ID", "LINK_KEY", "NOTE_ID", "PROJECT_ID", "SHARE_BP")
  VALUES (9, 10000, '4:10000', 4, 10000, 4000);
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('added', '{"name":"Nordlicht GmbH"}', 1796061529211, 1, 10000, 'customer', 1, 'petra');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('added', '{"customer":"1","mail":"nina@nordlicht.example","name":"Nina Berg"}', 1796061529211, 2, 10000, 'contact', 1, 'petra');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('added', '{"confidence":"60","contact":"1","customer":"1","high":"EUR 4000.00","likely":"EUR 2500.00","links":"10000:10000","low":"EUR 1000.00","reading":"<b>Two days</b>, every month… ''quoted'' \"twice\" \\ back","saidOn":"2026-10-05","side":"CUSTOMER","state":"QUANTIFIED","version":"1","words":"<script>alert(1)</script> “Grüße” 漢字 😀 ${x} #set($a=1) &amp;"}', 1796061529211, 3, 10000, 'value-note', 1, 'petra');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "BEFORE_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('revised', '{"reading":"Fewer corrections, 漢字.","version":"2"}', '{"reading":"<b>Two days</b>, every month… ''quoted'' \"twice\" \\ back","version":"1"}', 1796061529636, 4, 10000, 'value-note', 1, 'petra');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "BEFORE_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('revised', '{"confidence":"90","reading":"Half a day each week.","version":"3"}', '{"confidence":"60","reading":"Fewer corrections, 漢字.","version":"2"}', 1796061529708, 5, 10000, 'value-note', 1, 'admin');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('added', '{"confidence":"60","customer":"1","high":"EUR 4000.00","likely":"EUR 2500.00","links":"10000:10000","low":"EUR 1000.00","reading":"Fewer manual corrections.","saidOn":"2026-09-01","side":"CUSTOMER","state":"QUANTIFIED","version":"1","words":"We would not pay for it."}', 1796061529751, 6, 10000, 'value-note', 2, 'admin');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "BEFORE_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('withdrawn', '{"state":"WITHDRAWN","version":"2"}', '{"state":"QUANTIFIED","version":"1"}', 1796061529844, 7, 10000, 'value-note', 2, 'petra');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('added', '{"name":"Müller & Söhne"}', 1796061529883, 8, 10000, 'customer', 2, 'petra');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('added', '{"customer":"2","name":"Jörg O''Neil"}', 1796061529883, 9, 10000, 'contact', 2, 'petra');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('added', '{"confidence":"60","contact":"2","customer":"2","high":"EUR 4000.00","likely":"EUR 2500.00","links":"10001:10000","low":"EUR 1000.00","reading":"Fewer manual corrections.","saidOn":"2026-10-06","side":"CUSTOMER","state":"QUANTIFIED","version":"1","words":"First line\u000asecond line\u000a\u000aمرحبا é 👩‍💻"}', 1796061529883, 10, 10000, 'value-note', 3, 'petra');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "BEFORE_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('withdrawn', '{"state":"WITHDRAWN","version":"2"}', '{"state":"QUANTIFIED","version":"1"}', 1796061529936, 11, 10000, 'value-note', 3, 'petra');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "BEFORE_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('reinstated', '{"state":"QUANTIFIED","version":"3"}', '{"state":"WITHDRAWN","version":"2"}', 1796061529986, 12, 10000, 'value-note', 3, 'petra');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('added', '{"name":"Muller & Sohne"}', 1796061530020, 13, 10000, 'customer', 3, 'petra');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('added', '{"confidence":"60","customer":"3","high":"EUR 4000.00","likely":"EUR 2500.00","links":"10001:3333 10000:4000","low":"EUR 1000.00","reading":"Fewer manual corrections.","saidOn":"2026-10-07","side":"CUSTOMER","state":"QUANTIFIED","version":"1","words":"Shared between the two."}', 1796061530020, 14, 10000, 'value-note', 4, 'petra');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('added', '{"contact":"1","customer":"1","links":"10002:10000","reading":"","saidOn":"2026-10-08","side":"CUSTOMER","state":"STATED","version":"1","words":"It would be nice to have."}', 1796061530071, 15, 10000, 'value-note', 5, 'petra');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('added', '{"name":"Gridwerk 株式会社"}', 1796061530105, 16, 10001, 'customer', 4, 'otto');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('added', '{"confidence":"35","customer":"4","likely":"JPY -450000","links":"10025:10000","low":"JPY -900000","reading":"Fewer manual corrections.","saidOn":"2026-08-15","side":"CUSTOMER","state":"QUANTIFIED","version":"1","words":"That would cost us dearly."}', 1796061530105, 17, 10001, 'value-note', 6, 'otto');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('added', '{"customer":"4","mail":"kenji@gridwerk.example","name":"Kenji Satō"}', 1796061530144, 18, 10001, 'contact', 3, 'otto');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('added', '{"confidence":"0","contact":"3","customer":"4","likely":"KWD 1234.567","links":"10026:10000","reading":"Fewer manual corrections.","saidOn":"2026-08-16","side":"CUSTOMER","state":"QUANTIFIED","version":"1","words":"Every dinar counts."}', 1796061530144, 19, 10001, 'value-note', 7, 'otto');
INSERT INTO "AO_5A5566_AUDIT_ENTRY" ("ACTION", "AFTER_TEXT", "BEFORE_TEXT", "HAPPENED_AT", "ID", "PROJECT_ID", "SUBJECT", "SUBJECT_ID", "WHO")
  VALUES ('revised', '{"confidence":"100","high":"KWD 999999999999.999","reading":"","state":"STATED","version":"2"}', '{"confidence":"0","likely":"KWD 1234.567","reading":"Fewer manual corrections.","state":"QUANTIFIED","version":"1"}', 1796061530169, 20, 10001, 'value-note', 7, 'otto');
INSERT INTO "AO_5A5566_REVISION" ("ID", "REVISION_KEY")
  VALUES (1, 'value-note:1:2');
INSERT INTO "AO_5A5566_REVISION" ("ID", "REVISION_KEY")
  VALUES (2, 'value-note:1:3');
INSERT INTO "AO_5A5566_REVISION" ("ID", "REVISION_KEY")
  VALUES (3, 'value-note:2:2');
INSERT INTO "AO_5A5566_REVISION" ("ID", "REVISION_KEY")
  VALUES (4, 'value-note:3:2');
INSERT INTO "AO_5A5566_REVISION" ("ID", "REVISION_KEY")
  VALUES (5, 'value-note:3:3');
INSERT INTO "AO_5A5566_REVISION" ("ID", "REVISION_KEY")
  VALUES (6, 'value-note:7:2');
