package com.atlassian.jira.issue.export.customfield;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.I18nHelper;

/** For which field and reader a CSV file is made. */
public interface CustomFieldExportContext {

    CustomField getCustomField();

    I18nHelper getI18nHelper();

    String getDefaultColumnHeader();
}
