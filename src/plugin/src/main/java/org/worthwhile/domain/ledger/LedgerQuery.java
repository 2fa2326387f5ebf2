package org.worthwhile.domain.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which entries of a project are meant. Parts that are left out do not narrow it. */
public final class LedgerQuery {

    private final long projectId;
    private final Sight sight;
    private final LocalDate asOf;
    private final Set<Long> issueIds;
    private final LocalDate from;
    private final LocalDate to;
    private final String authorKey;
    private final Pricing pricing;

    private LedgerQuery(Builder parts) {
        projectId = parts.projectId;
        sight = Objects.requireNonNull(parts.sight, "sight");
        asOf = Objects.requireNonNull(parts.asOf, "asOf");
        issueIds = parts.issueIds;
        from = parts.from;
        to = parts.to;
        authorKey = parts.authorKey;
        pricing = parts.pricing;
    }

    /**
     * @param sight what the reader may see; {@link Sight#EVERYTHING} for what is not shown to anybody
     * @param asOf the day looked back from: later work does not count yet
     */
    public static Builder ofProject(long projectId, Sight sight, LocalDate asOf) {
        return new Builder(projectId, sight, asOf);
    }

    public long projectId() {
        return projectId;
    }

    public Sight sight() {
        return sight;
    }

    /** None of them when present and empty. */
    public Optional<Set<Long>> issueIds() {
        return Optional.ofNullable(issueIds);
    }

    /** The first day of work. */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    public Optional<String> authorKey() {
        return Optional.ofNullable(authorKey);
    }

    public Pricing pricing() {
        return pricing;
    }

    /** The last day that counts: the one that was asked for, but not after the day looked back from. */
    public LocalDate lastDay() {
        return to == null || to.isAfter(asOf) ? asOf : to;
    }

    /** Whether the other one differs in project, sight and issues at most. */
    public boolean isAlikeElsewhere(LedgerQuery other) {
        return asOf.equals(other.asOf) && Objects.equals(from, other.from) && Objects.equals(to, other.to)
                && Objects.equals(authorKey, other.authorKey) && pricing == other.pricing;
    }

    /** Whether some issues of the project are meant and others are not. */
    public boolean distinguishesIssues() {
        return issueIds != null || !sight.hiddenIssues().isEmpty();
    }

    /** The meaning of the query, for stores that filter in memory and for tests of those that do not. */
    public boolean takes(LedgerEntry entry) {
        return isAbout(entry) && sight.sees(entry.worked());
    }

    /** The same, whoever may see the entry. */
    public boolean isAbout(LedgerEntry entry) {
        Worked worked = entry.worked();
        return worked.projectId() == projectId && !worked.day().isAfter(lastDay())
                && (from == null || !worked.day().isBefore(from))
                && (issueIds == null || issueIds.contains(worked.issueId()))
                && (authorKey == null || worked.authorKey().filter(authorKey::equals).isPresent())
                && (pricing == Pricing.EITHER || entry.isPriced() == (pricing == Pricing.PRICED));
    }

    /** Collects the parts of a query. */
    public static final class Builder {

        private final long projectId;
        private final Sight sight;
        private final LocalDate asOf;
        private Set<Long> issueIds;
        private LocalDate from;
        private LocalDate to;
        private String authorKey;
        private Pricing pricing = Pricing.EITHER;

        private Builder(long projectId, Sight sight, LocalDate asOf) {
            this.projectId = projectId;
            this.sight = sight;
            this.asOf = asOf;
        }

        public Builder issues(Collection<Long> ids) {
            issueIds = Set.copyOf(ids);
            return this;
        }

        /** Null for no first day. */
        public Builder from(LocalDate day) {
            from = day;
            return this;
        }

        /** Included; null for no last day besides "as of". */
        public Builder to(LocalDate day) {
            to = day;
            return this;
        }

        /** Null for everybody. */
        public Builder author(String userKey) {
            authorKey = userKey;
            return this;
        }

        public Builder pricing(Pricing wanted) {
            pricing = Objects.requireNonNull(wanted, "pricing");
            return this;
        }

        public LedgerQuery build() {
            return new LedgerQuery(this);
        }
    }
}
