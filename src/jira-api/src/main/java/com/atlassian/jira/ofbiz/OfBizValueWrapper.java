package com.atlassian.jira.ofbiz;

/** Only here because {@code Issue} extends it; everything in it is deprecated. */
public interface OfBizValueWrapper {
}
