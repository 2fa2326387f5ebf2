package com.atlassian.plugin.web.baseconditions;

/** What all conditions of the web framework have in common. */
public interface BaseCondition {
}
