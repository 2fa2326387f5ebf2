package com.atlassian.jira.project;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.Named;
import com.atlassian.jira.util.NamedWithDescription;

/** A project as it was when it was read. */
public interface Project extends Named, NamedWithDescription, WithId, WithKey {

    @Override
    Long getId();

    @Override
    String getKey();

    @Override
    String getName();

    @Override
    String getDescription();

    ApplicationUser getProjectLead();

    /** Also of somebody who has gone since. */
    String getLeadUserKey();
}
