package com.atlassian.jira.security.roles;

/** A role people may have in a project; the same roles exist in all projects. */
public interface ProjectRole {

    Long getId();

    String getName();

    String getDescription();
}
