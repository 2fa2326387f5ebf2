package org.worthwhile.domain.refusal;

/** No such saved filter for this person. */
public final class FilterNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public FilterNotFound() {
        super("worthwhile.error.filter-not-found");
    }
}
