package org.worthwhile.host.search;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.worthwhile.host.api.JiraApi;
import org.worthwhile.host.field.JiraCustomField;
import org.worthwhile.host.jql.AskedIssues;
import org.worthwhile.host.jql.JqlAnswers;
import org.worthwhile.host.jql.JqlQuery;
import org.worthwhile.host.jql.JqlSearch;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.IssuePage;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** Answers JQL from the index. */
final class IndexAnswers implements JqlAnswers {

    private final Tracker tracker;
    private final JiraApi jira;
    private final IssueSearch search;
    private final Supplier<List<JiraCustomField>> fields;
    private final JqlFunctions functions;
    private final Clock clock;

    IndexAnswers(Tracker tracker, JiraApi jira, IssueIndex index, Supplier<List<JiraCustomField>> fields, JqlFunctions functions,
            Clock clock) {
        this.tracker = tracker;
        this.jira = jira;
        this.search = new IssueSearch(tracker, index);
        this.fields = fields;
        this.functions = functions;
        this.clock = clock;
    }

    @Override
    public AskedIssues asked(Optional<TrackerUser> who, Access access, JqlQuery query) {
        AppClauses additions = new AppClauses(fields.get(), functions, new Searcher(who.map(jira::user).orElse(null)), access);
        return JqlSearch.of(tracker, who, access, additions, clock, query);
    }

    @Override
    public IssuePage find(Access access, AskedIssues asked, long offset, int limit) {
        return search.find(access, asked, offset, limit);
    }
}
