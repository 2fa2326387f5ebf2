package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;
import java.util.List;

/** Which fields are on which screens. */
public interface FieldScreenManager {

    Collection<FieldScreen> getFieldScreens();

    /** The tabs that hold the field of this id. */
    List<FieldScreenTab> getFieldScreenTabs(FieldScreen fieldScreen);

    /** The tabs that hold the field of this id. */
    Collection<FieldScreenTab> getFieldScreenTabs(String text);
}
