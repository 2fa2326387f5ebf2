package org.worthwhile.domain.figure;

import java.util.Collection;

/** The search index of Jira, as far as our fields are in it. */
public interface IssueIndex {

    /** Whether there is any field of ours at all. */
    boolean holdsFigures();

    /**
     * Writes the issues anew, and the issues they are sub-tasks of, for these figures include them. Issues that are gone are passed over.
     */
    void renew(Collection<Long> issueIds);
}
