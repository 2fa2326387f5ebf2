package org.worthwhile.host.api;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.util.I18nHelper;
import org.worthwhile.host.tracker.Constant;

/** What status, type and priority have in common. Names are not translated, as in a Jira without name translations. */
abstract class JiraConstant implements IssueConstant {

    private final Constant constant;

    JiraConstant(Constant constant) {
        this.constant = constant;
    }

    @Override
    public String getId() {
        return constant.id();
    }

    @Override
    public String getName() {
        return constant.displayName();
    }

    @Override
    public String getNameTranslation() {
        return getName();
    }

    @Override
    public String getNameTranslation(I18nHelper i18n) {
        return getName();
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public String getIconUrl() {
        throw new UnsupportedOperationException("The local Jira has no icons for " + getName());
    }

    /** In the order of the vocabulary. */
    @Override
    public int compareTo(Object other) {
        return Integer.compare(position(this), position((JiraConstant) other));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraConstant another && constant == another.constant;
    }

    @Override
    public int hashCode() {
        return constant.hashCode();
    }

    @Override
    public String toString() {
        return getName();
    }

    private static int position(JiraConstant constant) {
        return ((Enum<?>) constant.constant).ordinal();
    }
}
