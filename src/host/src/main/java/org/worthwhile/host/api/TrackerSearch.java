package org.worthwhile.host.api;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;
import org.worthwhile.host.jql.AskedIssues;
import org.worthwhile.host.jql.JqlAnswers;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.IssuePage;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** Answers JQL. A part of a query that names what does not exist for the person finds nothing. */
final class TrackerSearch implements SearchService {

    private final Tracker tracker;
    private final JiraObjects objects;
    private final JqlAnswers answers;

    TrackerSearch(Tracker tracker, JiraObjects objects, JqlAnswers answers) {
        this.tracker = tracker;
        this.objects = objects;
        this.answers = answers;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager) {
        int limit = pager.getMax() < 0 ? Integer.MAX_VALUE : pager.getMax();
        Optional<Access> access = Asking.access(tracker, searcher);
        if (access.isEmpty()) {
            return new SearchResults<>(List.of(), 0, pager);
        }
        IssuePage page = answers.find(access.get(), asked(searcher, access.get(), query), pager.getStart(), limit);
        return new SearchResults<>(page.issues().stream().<Issue>map(objects::issue).toList(), Math.toIntExact(page.total()), pager);
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        Optional<Access> access = Asking.access(tracker, searcher);
        List<String> problems = access.map(allowed -> asked(searcher, allowed, query).problems()).orElse(List.of("The user does not exist."));
        MessageSet messages = new MessageSetImpl();
        problems.forEach(messages::addErrorMessage);
        return messages;
    }

    private AskedIssues asked(ApplicationUser searcher, Access access, Query query) {
        Optional<TrackerUser> who = Optional.ofNullable(searcher).flatMap(user -> tracker.users().byKey(user.getKey()));
        return answers.asked(who, access, ((ParsedQuery) query).jql());
    }
}
