package com.atlassian.plugin;

/** Belongs to a scope. */
public interface ScopeAware {
}
