package org.worthwhile.domain.backup;

import java.util.Optional;

/** The names that Jira's things have in every Jira, and the ids they have in this one. Says nothing about who may see them. */
public interface Directory {

    /** Absent when it is gone. */
    Optional<String> projectKey(long projectId);

    /** By the key of today alone: an earlier one may be another project's elsewhere. */
    Optional<Long> projectId(String key);

    /** Absent when it is gone. */
    Optional<String> issueKey(long issueId);

    /** By the key of today alone. */
    Optional<Long> issueId(String key);

    /** Absent when Jira does not know the person. */
    Optional<String> userName(String userKey);

    Optional<String> userKey(String userName);

    boolean isGroup(String name);

    /** Absent when it is gone. */
    Optional<String> roleName(long roleId);

    Optional<Long> roleId(String name);
}
