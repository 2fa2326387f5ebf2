package org.worthwhile.inmemory;

import java.time.LocalDate;

import org.joda.money.Money;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.ledger.Worked;
import org.worthwhile.domain.rate.RateId;

/** Worklogs with sensible defaults: an hour of ada's on issue 100 of project 10, open to everybody. */
public final class WorkFixture {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final RateId RATE = RateId.of(7);

    private final long worklogId;
    private long issueId = 100;
    private long projectId = 10;
    private String author = "ada";
    private LocalDate day = DAY;
    private long seconds = 3_600;
    private String group;
    private Long role;

    private WorkFixture(long worklogId) {
        this.worklogId = worklogId;
    }

    public static WorkFixture work(long worklogId) {
        return new WorkFixture(worklogId);
    }

    public WorkFixture onIssue(long issue) {
        issueId = issue;
        return this;
    }

    public WorkFixture inProject(long project) {
        projectId = project;
        return this;
    }

    public WorkFixture by(String userKey) {
        author = userKey;
        return this;
    }

    public WorkFixture on(LocalDate date) {
        day = date;
        return this;
    }

    public WorkFixture on(String isoDate) {
        return on(LocalDate.parse(isoDate));
    }

    public WorkFixture seconds(long worked) {
        seconds = worked;
        return this;
    }

    public WorkFixture forGroup(String name) {
        group = name;
        return this;
    }

    public WorkFixture forRole(Long id) {
        role = id;
        return this;
    }

    public LedgerEntry unpriced() {
        return LedgerEntry.unpriced(worked());
    }

    public LedgerEntry costing(String amount) {
        return costing(Money.parse(amount));
    }

    public LedgerEntry costing(Money amount) {
        return LedgerEntry.priced(worked(), RATE, amount);
    }

    public Worked worked() {
        return Worked.worklog(worklogId).onIssue(issueId, projectId).by(author).on(day).seconds(seconds)
                .groupLevel(group).roleLevel(role).updatedAt(1_772_000_000_123L + worklogId).build();
    }
}
