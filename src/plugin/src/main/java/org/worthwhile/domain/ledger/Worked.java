package org.worthwhile.domain.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** One worklog of Jira as the ledger needs it. */
public final class Worked {

    /** Stands for every later day as well: none of them will come, and days are stored as text that sorts up to here. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final long worklogId;
    private final long issueId;
    private final long projectId;
    private final String authorKey;
    private final LocalDate day;
    private final long seconds;
    private final String groupLevel;
    private final Long roleLevel;
    private final long updatedAt;

    private Worked(Builder from) {
        worklogId = from.worklogId;
        issueId = from.issueId;
        projectId = from.projectId;
        authorKey = from.authorKey;
        day = upToTheLast(Objects.requireNonNull(from.day, "day"));
        seconds = from.seconds;
        groupLevel = from.groupLevel;
        roleLevel = from.roleLevel;
        updatedAt = from.updatedAt;
    }

    private static LocalDate upToTheLast(LocalDate day) {
        return day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }

    public static Builder worklog(long id) {
        return new Builder(id);
    }

    public long worklogId() {
        return worklogId;
    }

    public long issueId() {
        return issueId;
    }

    /** The project the issue was in when the worklog was read. */
    public long projectId() {
        return projectId;
    }

    /** The user key, which survives renaming and deactivation; absent for work logged anonymously. */
    public Optional<String> authorKey() {
        return Optional.ofNullable(authorKey);
    }

    /** The day on which the work started, in the reporting zone. */
    public LocalDate day() {
        return day;
    }

    public long seconds() {
        return seconds;
    }

    /** Only members of this group see the worklog. */
    public Optional<String> groupLevel() {
        return Optional.ofNullable(groupLevel);
    }

    /** Only members of this project role see the worklog. */
    public Optional<Long> roleLevel() {
        return Optional.ofNullable(roleLevel);
    }

    /** When Jira last changed it, in epoch milliseconds. */
    public long updatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Worked && isSameAs((Worked) other);
    }

    private boolean isSameAs(Worked that) {
        return worklogId == that.worklogId && issueId == that.issueId && projectId == that.projectId
                && seconds == that.seconds && updatedAt == that.updatedAt && day.equals(that.day)
                && Objects.equals(authorKey, that.authorKey)
                && Objects.equals(groupLevel, that.groupLevel) && Objects.equals(roleLevel, that.roleLevel);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(worklogId);
    }

    @Override
    public String toString() {
        return "worklog " + worklogId + " on issue " + issueId + " in project " + projectId + ": "
                + seconds + " s by " + authorKey + " on " + day;
    }

    /** Collects the parts of a worklog. */
    public static final class Builder {

        private final long worklogId;
        private long issueId;
        private long projectId;
        private String authorKey;
        private LocalDate day;
        private long seconds;
        private String groupLevel;
        private Long roleLevel;
        private long updatedAt;

        private Builder(long worklogId) {
            this.worklogId = worklogId;
        }

        public Builder onIssue(long issue, long project) {
            issueId = issue;
            projectId = project;
            return this;
        }

        /** Null for work logged anonymously. */
        public Builder by(String userKey) {
            authorKey = userKey;
            return this;
        }

        public Builder on(LocalDate date) {
            day = date;
            return this;
        }

        public Builder seconds(long worked) {
            seconds = worked;
            return this;
        }

        /** Null when every member may see it. */
        public Builder groupLevel(String group) {
            groupLevel = group;
            return this;
        }

        /** Null when every role may see it. */
        public Builder roleLevel(Long role) {
            roleLevel = role;
            return this;
        }

        public Builder updatedAt(long millis) {
            updatedAt = millis;
            return this;
        }

        public Worked build() {
            return new Worked(this);
        }
    }
}
