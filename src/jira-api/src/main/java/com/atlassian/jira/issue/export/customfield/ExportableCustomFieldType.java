package com.atlassian.jira.issue.export.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.export.FieldExportParts;

/** A type that says how its values stand in a CSV file. */
public interface ExportableCustomFieldType {

    FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext customFieldExportContext);
}
