package com.atlassian.jira.bc.user.search;

/** Which users are looked for, and how many. */
public class UserSearchParams {

    private final boolean includeActive;
    private final boolean includeInactive;
    private final boolean sorted;
    private final Integer maxResults;

    private UserSearchParams(Builder from) {
        includeActive = from.includeActive;
        includeInactive = from.includeInactive;
        sorted = from.sorted;
        maxResults = from.maxResults;
    }

    public static Builder builder() {
        return new Builder();
    }

    public boolean includeActive() {
        return includeActive;
    }

    public boolean includeInactive() {
        return includeInactive;
    }

    public boolean isSorted() {
        return sorted;
    }

    public Integer getMaxResults() {
        return maxResults;
    }

    /** What Jira takes when nothing is said is not recorded: say it all. */
    public static class Builder {

        private Boolean includeActive;
        private Boolean includeInactive;
        private Boolean sorted;
        private Integer maxResults;

        public Builder includeActive(boolean included) {
            includeActive = included;
            return this;
        }

        public Builder includeInactive(boolean included) {
            includeInactive = included;
            return this;
        }

        public Builder sorted(boolean byName) {
            sorted = byName;
            return this;
        }

        public Builder maxResults(Integer most) {
            maxResults = most;
            return this;
        }

        public UserSearchParams build() {
            if (includeActive == null || includeInactive == null || sorted == null) {
                throw new UnsupportedOperationException("Say whether active and inactive users are wanted, and in which order");
            }
            return new UserSearchParams(this);
        }
    }
}
