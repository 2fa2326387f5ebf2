package com.atlassian.query;

/** A question in JQL, parsed. */
public interface Query {
}
