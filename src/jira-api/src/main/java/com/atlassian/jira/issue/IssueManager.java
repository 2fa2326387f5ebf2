package com.atlassian.jira.issue;

import com.atlassian.jira.exception.DataAccessException;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/** Finds issues, without asking who wants to see them. */
public interface IssueManager {

    /** {@code null} when there is none. */
    MutableIssue getIssueObject(Long id) throws DataAccessException;

    /** Also finds an issue by a key it had before it was moved; {@code null} when there is none. */
    MutableIssue getIssueObject(String key) throws DataAccessException;

    /** {@code null} when no issue has that key now. */
    MutableIssue getIssueByCurrentKey(String key) throws DataAccessException;

    List<Issue> getIssueObjects(Collection<Long> ids);

    Collection<Long> getIssueIdsForProject(Long projectId) throws GenericEntityException;
}
