package org.worthwhile.host.api;

import com.atlassian.jira.issue.status.category.StatusCategory;

/** One of the three groups of statuses. */
final class JiraStatusCategory implements StatusCategory {

    private static final long serialVersionUID = 1L;

    private final org.worthwhile.host.tracker.StatusCategory category;

    JiraStatusCategory(org.worthwhile.host.tracker.StatusCategory category) {
        this.category = category;
    }

    @Override
    public String getKey() {
        return category.key();
    }

    @Override
    public String getName() {
        return category.displayName();
    }

    @Override
    public String getColorName() {
        return switch (category) {
            case TO_DO -> "blue-gray";
            case IN_PROGRESS -> "yellow";
            case DONE -> "green";
        };
    }

    @Override
    public int compareTo(StatusCategory other) {
        return category.compareTo(((JiraStatusCategory) other).category);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraStatusCategory another && category == another.category;
    }

    @Override
    public int hashCode() {
        return category.hashCode();
    }
}
