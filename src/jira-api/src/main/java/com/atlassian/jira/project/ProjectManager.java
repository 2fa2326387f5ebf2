package com.atlassian.jira.project;

import com.atlassian.jira.exception.DataAccessException;
import java.util.List;

/** Finds projects, without asking who wants to see them. */
public interface ProjectManager {

    /** {@code null} when there is none. */
    Project getProjectObj(Long id) throws DataAccessException;

    /** Also finds a project by a key it had before; {@code null} when there is none. */
    Project getProjectObjByKey(String projectKey);

    /** {@code null} when no project has that key now. */
    Project getProjectByCurrentKey(String projectKey);

    List<Project> getProjects();
}
