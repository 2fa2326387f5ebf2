package org.worthwhile.host.field;

import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/** Every field is shown, and none is required. */
final class LayoutItem implements FieldLayoutItem {

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public String getRendererType() {
        return "jira-text-renderer";
    }

    @Override
    public int compareTo(FieldLayoutItem other) {
        return 0;
    }
}
