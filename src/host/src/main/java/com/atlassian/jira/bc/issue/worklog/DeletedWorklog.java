package com.atlassian.jira.bc.issue.worklog;

import com.atlassian.jira.entity.WithId;
import java.util.Date;

/** That a worklog is gone. */
public class DeletedWorklog implements WithId {

    private final Long id;
    private final Date deletionTime;

    public DeletedWorklog(Long id, Date deletionTime) {
        this.id = id;
        this.deletionTime = deletionTime;
    }

    @Override
    public Long getId() {
        return id;
    }

    public Date getDeletionTime() {
        return deletionTime;
    }
}
