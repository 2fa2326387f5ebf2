package org.worthwhile.host.tracker;

/** A text of an issue. */
public enum IssueText {
    SUMMARY, DESCRIPTION
}
