package com.atlassian.plugin;

/** Has resources. */
public interface Resourced {
}
