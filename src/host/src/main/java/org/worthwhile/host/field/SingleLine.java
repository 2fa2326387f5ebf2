package org.worthwhile.host.field;

import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;

/** Jira's text field of one line. */
final class SingleLine extends GenericTextCFType {

    SingleLine(CustomFieldValuePersister values, GenericConfigManager settings, TextFieldCharacterLengthValidator limit,
            JiraAuthenticationContext authentication) {
        super(values, settings, limit, authentication);
    }
}
