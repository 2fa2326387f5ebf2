package org.worthwhile.domain.figure;

import java.util.List;

/** Which issues are parts of others, whoever may see them. */
public interface SubTasks {

    /** Ids of the issue's sub-tasks, in any order. */
    List<Long> of(long issueId);
}
