package org.worthwhile.host.web;

import java.util.List;
import java.util.Optional;
import org.worthwhile.host.jql.AskedIssues;
import org.worthwhile.host.jql.JqlAnswers;
import org.worthwhile.host.jql.JqlParser;
import org.worthwhile.host.jql.JqlQuery;
import org.worthwhile.host.jql.JqlSyntaxError;
import org.worthwhile.host.tracker.IssueCondition;
import org.worthwhile.host.tracker.IssuePage;
import org.worthwhile.host.tracker.NotFound;
import org.worthwhile.host.tracker.SavedFilter;
import org.worthwhile.host.tracker.SharedDetails;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** What a person sees of a filter, and the form for one. */
final class FilterScreen {

    private static final IssueCondition NOTHING = new IssueCondition.Any(List.of());

    private final Tracker tracker;
    private final JqlAnswers answers;
    private final SharedForm questions;

    FilterScreen(Tracker tracker, JqlAnswers answers) {
        this.tracker = tracker;
        this.answers = answers;
        this.questions = new SharedForm(tracker);
    }

    /** The visitor is logged in and may see it. */
    SavedFilter visible(Visit visit, String id) {
        if (visit.user().isEmpty()) {
            throw Refusal.logInFirst();
        }
        return byId(id).filter(visit.access()::sees).orElseThrow(NotFound::filter);
    }

    /** Only the owner may change it. */
    SavedFilter own(Visit visit, String id) {
        SavedFilter filter = visible(visit, id);
        if (!visit.user().map(filter::isOwnedBy).orElse(false)) {
            throw Refusal.notPermitted("Only the owner of a filter can change it.");
        }
        return filter;
    }

    private Optional<SavedFilter> byId(String id) {
        return id.matches("[0-9]{1,18}") ? tracker.filters().byId(Long.parseLong(id)) : Optional.empty();
    }

    /** Also what is no JQL at all is a problem; with a problem nothing is found. */
    AskedIssues asked(Visit visit, String jql) {
        return asked(visit, jql, List.of());
    }

    /** @param order instead of the one the JQL asks for; none leaves that */
    AskedIssues asked(Visit visit, String jql, List<JqlQuery.SortTerm> order) {
        try {
            JqlQuery query = JqlParser.parse(jql);
            AskedIssues asked = answers.asked(visit.user(), visit.access(), order.isEmpty() ? query : new JqlQuery(query.where(), order));
            return asked.problems().isEmpty() ? asked : new AskedIssues(NOTHING, asked.order(), asked.problems());
        } catch (JqlSyntaxError e) {
            return new AskedIssues(NOTHING, List.of(), List.of(e.getMessage()));
        }
    }

    IssuePage find(Visit visit, AskedIssues asked, long offset, int limit) {
        return answers.find(visit.access(), asked, offset, limit);
    }

    /** @param jql to begin with */
    Form form(Form form, Visit visit, TrackerUser who, Optional<SavedFilter> before, String jql) {
        questions.named(form, before).field(FormField.area("jql", "JQL", jql).hint("For example: project = SHOP and status != Done order by priority"));
        return questions.shared(form, visit, who, before);
    }

    SharedDetails read(Typed typed) {
        return questions.read(typed);
    }

    String jql(Visit visit, Typed typed) {
        String jql = typed.text("jql").strip();
        List<String> problems = asked(visit, jql).problems();
        if (!problems.isEmpty()) {
            typed.refuse("jql", String.join(" ", problems));
        }
        typed.check();
        return jql;
    }
}
