package com.atlassian.jira.bc.issue.worklog;

import com.atlassian.jira.entity.WithId;
import java.util.Date;

/** That a worklog is gone. */
public class DeletedWorklog implements WithId {

    public DeletedWorklog(Long id, Date deletionTime) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public Long getId() {
        throw new UnsupportedOperationException("declaration only");
    }

    public Date getDeletionTime() {
        throw new UnsupportedOperationException("declaration only");
    }
}
