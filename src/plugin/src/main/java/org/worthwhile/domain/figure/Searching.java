package org.worthwhile.domain.figure;

/** Who finds issues by a field, as its searcher decides. */
public enum Searching {
    /** Whoever may see the figure on every issue of the field; nobody sorts by it. */
    CLOSED,
    /** Everybody finds and sorts the issues they see, whether they may see the figure or not. */
    OPEN,
    /** Nobody: an administrator of Jira chose no searcher. */
    NONE,
    /** Nobody finds anything: the searcher is not ours, and to others the index shows no figure. */
    FOREIGN
}
