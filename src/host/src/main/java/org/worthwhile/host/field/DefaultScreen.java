package org.worthwhile.host.field;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.Collection;
import java.util.List;
import org.worthwhile.host.tracker.Fields;
import org.worthwhile.host.tracker.TrackerField;

/** The only screen here: issues of all projects are created, edited and viewed with it. It has one tab. */
final class DefaultScreen implements FieldScreenManager, FieldScreen {

    static final String NAME = "Default Screen";

    private final Fields fields;

    DefaultScreen(Fields fields) {
        this.fields = fields;
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return List.of(this);
    }

    @Override
    public Collection<FieldScreenTab> getFieldScreenTabs(String fieldId) {
        return TrackerField.numberOf(fieldId).filter(fields.onScreen()::contains).isPresent() ? List.of(new Tab()) : List.of();
    }

    @Override
    public List<FieldScreenTab> getFieldScreenTabs(FieldScreen screen) {
        return List.of(new Tab());
    }

    @Override
    public Long getId() {
        return Fields.DEFAULT_SCREEN;
    }

    @Override
    public String getName() {
        return NAME;
    }

    /** All of the screen. */
    private final class Tab implements FieldScreenTab {

        @Override
        public Long getId() {
            return Fields.DEFAULT_SCREEN;
        }

        @Override
        public String getName() {
            return "Field Tab";
        }

        @Override
        public FieldScreen getFieldScreen() {
            return DefaultScreen.this;
        }

        @Override
        public void addFieldScreenLayoutItem(String fieldId) {
            fields.putOnScreen(TrackerField.numberOf(fieldId)
                    .orElseThrow(() -> new IllegalArgumentException("The local Jira puts custom fields on screens only, not " + fieldId)));
        }
    }
}
