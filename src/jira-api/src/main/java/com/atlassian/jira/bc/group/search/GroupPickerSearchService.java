package com.atlassian.jira.bc.group.search;

import com.atlassian.crowd.embedded.api.Group;
import java.util.List;

/** Finds groups for somebody who types. */
public interface GroupPickerSearchService {

    /** Groups with this text anywhere in their names, whatever the case; all of them for an empty text. */
    List<Group> findGroups(String query);
}
