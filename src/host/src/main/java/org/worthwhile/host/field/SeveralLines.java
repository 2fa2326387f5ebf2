package org.worthwhile.host.field;

import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;

/** Jira's text field of several lines. */
final class SeveralLines extends GenericTextCFType {

    SeveralLines(CustomFieldValuePersister values, GenericConfigManager settings, TextFieldCharacterLengthValidator limit,
            JiraAuthenticationContext authentication) {
        super(values, settings, limit, authentication);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_UNLIMITED_TEXT;
    }
}
