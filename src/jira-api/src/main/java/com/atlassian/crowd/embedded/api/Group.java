package com.atlassian.crowd.embedded.api;

/** A group of users, whatever directory it comes from. */
public interface Group extends Comparable<Group> {

    String getName();
}
