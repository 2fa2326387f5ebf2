package com.atlassian.jira.issue.security;

/** A level: an issue that carries it is seen by the level's members only. */
public interface IssueSecurityLevel {

    Long getId();

    String getName();
}
