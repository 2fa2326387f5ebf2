package org.worthwhile.host.tracker;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a permission scheme grants within a project; the names are the keys Jira uses. */
public enum Permission {
    BROWSE_PROJECTS, CREATE_ISSUES, EDIT_ISSUES, TRANSITION_ISSUES, ASSIGN_ISSUES,
    /** May be given issues, rather than give them. */
    ASSIGNABLE_USER,
    MOVE_ISSUES, DELETE_ISSUES, SET_ISSUE_SECURITY, ADD_COMMENTS,
    WORK_ON_ISSUES, EDIT_OWN_WORKLOGS, EDIT_ALL_WORKLOGS, DELETE_OWN_WORKLOGS, DELETE_ALL_WORKLOGS,
    ADMINISTER_PROJECTS;

    /** What Jira's default scheme gives to the people who work in a project. */
    public static final Set<Permission> OF_WORKERS = Collections.unmodifiableSet(EnumSet.of(CREATE_ISSUES, EDIT_ISSUES, TRANSITION_ISSUES,
            ASSIGN_ISSUES, ASSIGNABLE_USER, MOVE_ISSUES, ADD_COMMENTS, WORK_ON_ISSUES, EDIT_OWN_WORKLOGS, DELETE_OWN_WORKLOGS));

    /** What Jira's default scheme gives to the people who run a project, besides. */
    public static final Set<Permission> OF_ADMINISTRATORS = Collections.unmodifiableSet(EnumSet.of(DELETE_ISSUES, SET_ISSUE_SECURITY,
            EDIT_ALL_WORKLOGS, DELETE_ALL_WORKLOGS, ADMINISTER_PROJECTS));
}
