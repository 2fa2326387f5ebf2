package com.atlassian.jira.issue.fields.rest;

/** A field that REST shows. */
public interface RestAwareField {
}
