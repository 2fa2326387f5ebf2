package com.atlassian.jira.util;

/** Messages, to be filled. */
public class MessageSetImpl extends AbstractMessageSet {

    public MessageSetImpl() {
        throw new UnsupportedOperationException("declaration only");
    }
}
