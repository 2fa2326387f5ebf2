package com.atlassian.plugin;

/** An installed app. */
public interface Plugin extends ScopeAware, Resourced, Comparable<Plugin> {

    String getKey();
}
