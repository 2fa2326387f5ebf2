package org.worthwhile.domain.issue;

import java.util.Optional;
import org.worthwhile.domain.access.Person;

/** The issues of Jira as one person sees them: what is hidden looks the same as what does not exist. */
public interface Issues {

    Optional<IssueRef> visibleTo(Person who, String issueKey);

    Optional<IssueRef> visibleTo(Person who, long issueId);
}
