package org.worthwhile.host.field;

import org.worthwhile.host.api.JiraApi;
import org.worthwhile.host.tracker.Tracker;

/** What custom fields are made of. */
record FieldWorld(Tracker tracker, JiraApi jira, FieldTypes types) {
}
