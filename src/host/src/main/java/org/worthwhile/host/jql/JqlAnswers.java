package org.worthwhile.host.jql;

import java.util.Optional;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.IssuePage;
import org.worthwhile.host.tracker.TrackerUser;

/** Answers JQL. */
public interface JqlAnswers {

    /** @param access what that person may do */
    AskedIssues asked(Optional<TrackerUser> who, Access access, JqlQuery query);

    IssuePage find(Access access, AskedIssues asked, long offset, int limit);
}
