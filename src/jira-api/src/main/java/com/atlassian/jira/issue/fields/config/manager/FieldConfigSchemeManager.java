package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;

/** The contexts of fields. */
public interface FieldConfigSchemeManager {

    /** What stands for every issue type when a field is created. */
    List<IssueType> ALL_ISSUE_TYPES = null;
}
