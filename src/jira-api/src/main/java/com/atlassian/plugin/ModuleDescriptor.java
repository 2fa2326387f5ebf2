package com.atlassian.plugin;

import java.util.Map;

/** A module as its plugin declares it. */
public interface ModuleDescriptor<T> extends ScopeAware, Resourced {

    String getCompleteKey();

    String getKey();

    String getPluginKey();

    String getName();

    String getDescription();

    String getI18nNameKey();

    T getModule();

    Map<String, String> getParams();

    boolean isEnabled();
}
