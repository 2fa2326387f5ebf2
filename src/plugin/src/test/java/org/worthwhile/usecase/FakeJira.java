package org.worthwhile.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.domain.ledger.FeedPage;
import org.worthwhile.domain.ledger.IssueIds;
import org.worthwhile.domain.ledger.Worked;
import org.worthwhile.domain.ledger.Worklogs;

/**
 * As much of Jira as the ledger hears of, no kinder: feeds in pages and a minute late, a move that touches no worklog,
 * a deleted issue whose worklogs stand in no feed.
 */
public final class FakeJira implements Worklogs, IssueIds {

    private static final long KEPT_BACK_MILLIS = 60_000;

    private record Row(long id, long issueId, String author, LocalDate day, long seconds, long updatedAt) { }

    private record Deletion(long id, long at) { }

    private final Map<Long, Long> projectOfIssue = new TreeMap<>();
    private final Map<Long, Row> rows = new TreeMap<>();
    private final List<Deletion> deletions = new ArrayList<>();
    private final Clock clock;
    private final int pageSize;
    private final Runnable beforeReading;
    private long lastId;

    /** @param beforeReading may throw, as if somebody pulled the plug */
    public FakeJira(Clock clock, int pageSize, Runnable beforeReading) {
        this.clock = clock;
        this.pageSize = pageSize;
        this.beforeReading = beforeReading;
    }

    public long createIssue(long projectId) {
        projectOfIssue.put(++lastId, projectId);
        return lastId;
    }

    public void moveIssue(long issueId, long projectId) {
        projectOfIssue.put(issueId, projectId);
    }

    public void deleteIssue(long issueId) {
        projectOfIssue.remove(issueId);
        rows.values().removeIf(row -> row.issueId == issueId);
    }

    /** Author may be null. */
    public long log(long issueId, String author, String isoDay, long seconds) {
        rows.put(++lastId, new Row(lastId, issueId, author, LocalDate.parse(isoDay), seconds, clock.millis()));
        return lastId;
    }

    public void edit(long worklogId, String isoDay, long seconds) {
        Row row = rows.get(worklogId);
        rows.put(worklogId, new Row(worklogId, row.issueId, row.author, LocalDate.parse(isoDay), seconds, clock.millis()));
    }

    public void delete(long worklogId) {
        rows.remove(worklogId);
        deletions.add(new Deletion(worklogId, clock.millis()));
    }

    public List<Long> issueIds() {
        return List.copyOf(projectOfIssue.keySet());
    }

    public List<Long> worklogIds() {
        return List.copyOf(rows.keySet());
    }

    /** By worklog id. */
    public List<Worked> all() {
        return rows.values().stream().map(this::worked).toList();
    }

    @Override
    public FeedPage<Worked> updatedSince(long millis) {
        beforeReading.run();
        List<Row> page = page(rows.values().stream(), Row::updatedAt, Row::id, millis);
        List<Worked> works = page.stream().map(this::worked).toList();
        return page.size() < pageSize ? FeedPage.last(works) : FeedPage.full(works, page.get(page.size() - 1).updatedAt);
    }

    @Override
    public FeedPage<Long> deletedSince(long millis) {
        beforeReading.run();
        List<Deletion> page = page(deletions.stream(), Deletion::at, Deletion::id, millis);
        List<Long> ids = page.stream().map(Deletion::id).toList();
        return page.size() < pageSize ? FeedPage.last(ids) : FeedPage.full(ids, page.get(page.size() - 1).at);
    }

    @Override
    public Optional<Worked> byId(long worklogId) {
        beforeReading.run();
        return Optional.ofNullable(rows.get(worklogId)).map(this::worked);
    }

    @Override
    public Map<Long, List<Worked>> ofIssues(Collection<Long> issueIds) {
        beforeReading.run();
        return issueIds.stream().filter(projectOfIssue::containsKey).collect(Collectors.toMap(Function.identity(),
                id -> rows.values().stream().filter(row -> row.issueId == id).map(this::worked).toList()));
    }

    @Override
    public List<Long> projectIds() {
        beforeReading.run();
        return projectOfIssue.values().stream().distinct().toList();
    }

    @Override
    public List<Long> ofProject(long projectId) {
        beforeReading.run();
        return projectOfIssue.entrySet().stream()
                .filter(issue -> issue.getValue() == projectId)
                .map(Map.Entry::getKey).toList();
    }

    @Override
    public Map<Long, Long> projectsOf(Collection<Long> issueIds) {
        beforeReading.run();
        return issueIds.stream().filter(projectOfIssue::containsKey).collect(Collectors.toMap(Function.identity(), projectOfIssue::get));
    }

    private <T> List<T> page(Stream<T> all, ToLongFunction<T> time, ToLongFunction<T> id, long since) {
        return all.filter(row -> time.applyAsLong(row) >= since && time.applyAsLong(row) <= clock.millis() - KEPT_BACK_MILLIS)
                .sorted(Comparator.comparingLong(time).thenComparingLong(id))
                .limit(pageSize)
                .toList();
    }

    private Worked worked(Row row) {
        return Worked.worklog(row.id).onIssue(row.issueId, projectOfIssue.get(row.issueId)).by(row.author)
                .on(row.day).seconds(row.seconds).updatedAt(row.updatedAt).build();
    }
}
