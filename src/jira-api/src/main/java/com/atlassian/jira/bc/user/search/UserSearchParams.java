package com.atlassian.jira.bc.user.search;

/** Which users are looked for, and how many. */
public class UserSearchParams {

    private UserSearchParams() {
        throw new UnsupportedOperationException("declaration only");
    }

    public static Builder builder() {
        throw new UnsupportedOperationException("declaration only");
    }

    public boolean includeActive() {
        throw new UnsupportedOperationException("declaration only");
    }

    public boolean includeInactive() {
        throw new UnsupportedOperationException("declaration only");
    }

    public boolean isSorted() {
        throw new UnsupportedOperationException("declaration only");
    }

    /** {@code null} for all. */
    public Integer getMaxResults() {
        throw new UnsupportedOperationException("declaration only");
    }

    /** Collects what is looked for; an empty query finds nobody unless said otherwise. */
    public static class Builder {

        public Builder() {
            throw new UnsupportedOperationException("declaration only");
        }

        public Builder includeActive(boolean includeActive) {
            throw new UnsupportedOperationException("declaration only");
        }

        public Builder includeInactive(boolean includeInactive) {
            throw new UnsupportedOperationException("declaration only");
        }

        /** By full name. */
        public Builder sorted(boolean sorted) {
            throw new UnsupportedOperationException("declaration only");
        }

        public Builder maxResults(Integer maxResults) {
            throw new UnsupportedOperationException("declaration only");
        }

        public UserSearchParams build() {
            throw new UnsupportedOperationException("declaration only");
        }
    }
}
