package org.worthwhile.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.ledger.Worked;
import org.worthwhile.domain.rate.RateId;

/** Turns ledger entries into rows and rows into ledger entries. What is absent is NULL. */
final class LedgerRows {

    private LedgerRows() { }

    /** All columns of a new row but its id. */
    static Map<String, Object> columns(LedgerEntry entry) {
        Worked worked = entry.worked();
        Map<String, Object> columns = new HashMap<>();
        columns.put("WORKLOG_ID", worked.worklogId());
        columns.put("ISSUE_ID", worked.issueId());
        columns.put("PROJECT_ID", worked.projectId());
        columns.put("AUTHOR_KEY", worked.authorKey().orElse(null));
        columns.put("AUTHOR_DIGEST", worked.authorKey().map(Digest::of).orElse(null));
        columns.put("ANONYMOUS", worked.authorKey().isEmpty());
        columns.put("WORK_DAY", worked.day().toString());
        columns.put("WORKED_SECONDS", worked.seconds());
        columns.put("VIS_GROUP", worked.groupLevel().orElse(null));
        columns.put("VIS_GROUP_DIGEST", worked.groupLevel().map(Digest::of).orElse(null));
        columns.put("VIS_ROLE", worked.roleLevel().orElse(null));
        columns.put("JIRA_UPDATED", worked.updatedAt());
        columns.put("RATE_ID", entry.rate().map(RateId::value).orElse(null));
        columns.put("CURRENCY", currency(entry));
        columns.put("COST_MINOR", minor(entry));
        columns.put("UNPRICED", !entry.isPriced());
        columns.values().removeIf(Objects::isNull);
        return columns;
    }

    static LedgerEntry entry(LedgerEntryEntity row) {
        Worked worked = Worked.worklog(row.getWorklogId())
                .onIssue(row.getIssueId(), row.getProjectId())
                .by(row.getAuthorKey())
                .on(LocalDate.parse(row.getWorkDay()))
                .seconds(row.getWorkedSeconds())
                .groupLevel(row.getVisGroup())
                .roleLevel(row.getVisRole())
                .updatedAt(row.getJiraUpdated())
                .build();
        return row.getRateId() == null ? LedgerEntry.unpriced(worked)
                : LedgerEntry.priced(worked, RateId.of(row.getRateId()),
                        Money.ofMinor(CurrencyUnit.of(row.getCurrency()), row.getCostMinor()));
    }

    /** Null for an entry without a price. */
    static String currency(LedgerEntry entry) {
        return entry.cost().map(cost -> cost.getCurrencyUnit().getCode()).orElse(null);
    }

    private static Long minor(LedgerEntry entry) {
        return entry.cost().map(Money::getAmountMinorLong).orElse(null);
    }
}
