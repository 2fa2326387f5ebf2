package com.atlassian.jira.favourites;

/** Something that people may mark as a favourite. */
public interface Favourite {
}
