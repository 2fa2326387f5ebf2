package com.atlassian.jira.issue.fields.renderer;

/** A field whose text may be marked up. */
public interface RenderableField {
}
