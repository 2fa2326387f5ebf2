package com.atlassian.jira.issue;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.Named;
import com.atlassian.jira.util.NamedWithDescription;

/** A configured value of an issue: status, priority, type. */
@SuppressWarnings("rawtypes") // the real interface extends the raw Comparable
public interface IssueConstant extends Comparable, Named, NamedWithDescription {

    String getId();

    @Override
    String getName();

    /** The name in the current user's language. */
    String getNameTranslation();

    String getNameTranslation(I18nHelper i18n);

    /** Address of the icon below the context path. */
    String getIconUrl();
}
