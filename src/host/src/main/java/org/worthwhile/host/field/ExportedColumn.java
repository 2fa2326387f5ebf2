package org.worthwhile.host.field;

import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.I18nHelper;

/** A custom field in a CSV file. */
record ExportedColumn(CustomField field, String heading, I18nHelper texts) implements CustomFieldExportContext {

    @Override
    public CustomField getCustomField() {
        return field;
    }

    @Override
    public I18nHelper getI18nHelper() {
        return texts;
    }

    @Override
    public String getDefaultColumnHeader() {
        return heading;
    }
}
