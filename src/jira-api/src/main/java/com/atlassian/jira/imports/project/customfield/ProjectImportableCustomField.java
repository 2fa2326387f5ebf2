package com.atlassian.jira.imports.project.customfield;

/** A type whose values a project import can take over. */
public interface ProjectImportableCustomField {
}
