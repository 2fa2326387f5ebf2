package com.atlassian.jira.sharing;

import com.atlassian.jira.favourites.Favourite;

/** Something that its owner may share with others. */
public interface SharedEntity extends Favourite {

    Long getId();

    String getName();
}
