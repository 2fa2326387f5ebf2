package org.worthwhile.jira;

import com.atlassian.jira.bc.issue.worklog.DeletedWorklog;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.issue.worklog.WorklogManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.ledger.FeedPage;
import org.worthwhile.domain.ledger.Worked;
import org.worthwhile.domain.ledger.Worklogs;
import org.worthwhile.usecase.ReportingZone;

/** Jira's worklogs, and what it tells of their changes. The search index is not asked: it holds only some of them. */
@Named
public final class JiraWorklogs implements Worklogs {

    private final WorklogManager worklogs;
    private final IssueManager issues;
    private final ReportingZone reporting;

    @Inject
    public JiraWorklogs(WorklogManager worklogs, IssueManager issues, ReportingZone reporting) {
        this.worklogs = worklogs;
        this.issues = issues;
        this.reporting = reporting;
    }

    @Override
    public FeedPage<Worked> updatedSince(long millis) {
        List<Worklog> rows = worklogs.getWorklogsUpdatedSince(atOrAfter(millis));
        return page(rows, worked(rows), row -> row.getUpdated().getTime());
    }

    @Override
    public FeedPage<Long> deletedSince(long millis) {
        List<DeletedWorklog> rows = worklogs.getWorklogsDeletedSince(atOrAfter(millis));
        List<Long> ids = rows.stream().map(DeletedWorklog::getId).collect(Collectors.toUnmodifiableList());
        return page(rows, ids, row -> row.getDeletionTime().getTime());
    }

    @Override
    public Optional<Worked> byId(long worklogId) {
        return Optional.ofNullable(worklogs.getById(worklogId)).flatMap(this::worked);
    }

    /** The issues in one question; of their worklogs Jira answers issue by issue. */
    @Override
    public Map<Long, List<Worked>> ofIssues(Collection<Long> issueIds) {
        return issues.getIssueObjects(issueIds).stream().collect(Collectors.toMap(Issue::getId, issue -> worked(worklogs.getByIssue(issue))));
    }

    /** Nothing tells whether Jira includes the moment that it is asked for. */
    private static long atOrAfter(long millis) {
        return millis - 1;
    }

    private static <R, T> FeedPage<T> page(List<R> rows, List<T> items, Function<R, Long> time) {
        return rows.size() < WorklogManager.WORKLOG_UPDATE_DATA_PAGE_SIZE
                ? FeedPage.last(items)
                : FeedPage.full(items, time.apply(rows.get(rows.size() - 1)));
    }

    private List<Worked> worked(List<Worklog> rows) {
        return rows.stream().map(this::worked).flatMap(Optional::stream).collect(Collectors.toUnmodifiableList());
    }

    /** Absent when the issue went away after the worklog was read. */
    private Optional<Worked> worked(Worklog worklog) {
        return Optional.ofNullable(worklog.getIssue()).map(issue -> worked(worklog, issue));
    }

    private Worked worked(Worklog worklog, Issue issue) {
        return Worked.worklog(worklog.getId())
                .onIssue(issue.getId(), issue.getProjectId())
                .by(worklog.getAuthorKey())
                .on(worklog.getStartDate().toInstant().atZone(reporting.zone()).toLocalDate())
                .seconds(worklog.getTimeSpent())
                .groupLevel(worklog.getGroupLevel())
                .roleLevel(worklog.getRoleLevelId())
                .updatedAt(worklog.getUpdated().getTime())
                .build();
    }
}
