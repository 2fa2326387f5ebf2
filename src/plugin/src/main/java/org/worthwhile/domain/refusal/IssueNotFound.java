package org.worthwhile.domain.refusal;

/** No such issue for this person. */
public final class IssueNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public IssueNotFound(String issueKey) {
        super("worthwhile.error.issue-not-found", issueKey);
    }
}
