package com.atlassian.jira.util;

/** Messages, to be filled. */
public class MessageSetImpl extends AbstractMessageSet {

    private static final long serialVersionUID = 1L;

    public MessageSetImpl() {
        // starts empty
    }
}
