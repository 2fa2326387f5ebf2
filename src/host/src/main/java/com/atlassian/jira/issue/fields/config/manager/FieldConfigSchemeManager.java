package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collections;
import java.util.List;

/** The contexts of fields. */
public interface FieldConfigSchemeManager {

    List<IssueType> ALL_ISSUE_TYPES = Collections.singletonList(null);
}
