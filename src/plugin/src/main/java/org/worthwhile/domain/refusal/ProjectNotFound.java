package org.worthwhile.domain.refusal;

/** No such project for this person. */
public final class ProjectNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public ProjectNotFound(String projectKey) {
        super("worthwhile.error.project-not-found", projectKey);
    }
}
