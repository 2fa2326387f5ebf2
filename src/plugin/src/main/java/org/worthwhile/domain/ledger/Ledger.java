package org.worthwhile.domain.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.worthwhile.domain.rate.RateLevel;

/** The priced worklogs: one entry per Jira worklog. */
public interface Ledger {

    /**
     * Comes first in every transaction that writes entries or rates, and waits until no other transaction holds the ledger, on any
     * node; given back when the transaction ends. What is read afterwards is what the others committed.
     */
    void hold();

    /** Those of them that exist, in any order; any number of ids. */
    List<LedgerEntry> byWorklogs(Collection<Long> worklogIds);

    /** All entries of the issues, in any order; any number of ids. */
    List<LedgerEntry> ofIssues(Collection<Long> issueIds);

    /**
     * Puts entries in place of others, for those who hold the ledger and have just read what is there.
     *
     * @param older the entries that there are of the same worklogs as the current ones
     * @param current one for each worklog
     * @throws org.worthwhile.domain.refusal.DuplicateKey when there is an entry that is not among the older ones
     */
    void replace(Collection<LedgerEntry> older, Collection<LedgerEntry> current);

    /** Worklogs without an entry are passed over. */
    void remove(Collection<Long> worklogIds);

    /** Removes every entry. */
    void clear();

    /** Projects of which there are entries, ascending. */
    List<Long> projectIds();

    /** Issues of which there are entries in each of these projects; projects without an entry are missing. Any number of ids. */
    Map<Long, Set<Long>> issueIdsOf(Collection<Long> projectIds);

    /**
     * Issues with work of these days.
     *
     * @param after excluded
     * @param until included
     */
    Set<Long> issueIdsOfDays(LocalDate after, LocalDate until);

    /**
     * The next entries, priced or not, whose work a rate of this level may govern, by ascending worklog id.
     *
     * @param from the first day of work, included
     * @param afterWorklog excluded
     */
    List<LedgerEntry> reachOf(RateLevel level, LocalDate from, long afterWorklog, int most);

    /** Entries {@code offset} to {@code offset + most - 1} in this order; ties by worklog id, ascending. */
    List<LedgerEntry> page(LedgerQuery query, LedgerOrder order, long offset, int most);

    /** The worklogs of all entries in this order, as of one moment; ties by worklog id, ascending. */
    long[] worklogIds(LedgerQuery query, LedgerOrder order);

    LedgerTotals totals(LedgerQuery query);

    /**
     * By project id, with whether there is more that a query's sight leaves out; projects without an entry are missing.
     *
     * @param queries any number, each about another project, and alike in everything but project, sight and issues
     */
    Map<Long, SeenTotals> seenByProject(Collection<LedgerQuery> queries);

    /** Of everybody's work up to this day, whoever may see it; projects without an entry are missing. */
    Map<Long, LedgerTotals> totalsByProject(LocalDate asOf);

    /** By issue id; issues without an entry are missing. */
    Map<Long, LedgerTotals> totalsByIssue(LedgerQuery query);

    /** By user key, absent for anonymous work; people without an entry are missing. */
    Map<Optional<String>, LedgerTotals> totalsByAuthor(LedgerQuery query);

    /** By month of work; months without an entry are missing. */
    SortedMap<YearMonth, LedgerTotals> totalsByMonth(LedgerQuery query);

    /** The currencies, as ISO codes, of the priced entries of a project, whoever may see them. */
    Collection<String> currenciesOf(long projectId);
}
