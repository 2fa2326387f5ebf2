package org.worthwhile.host.web;

import java.util.List;
import java.util.Optional;
import org.worthwhile.host.jql.AskedOfTracker;
import org.worthwhile.host.jql.JqlParser;
import org.worthwhile.host.jql.JqlSearch;
import org.worthwhile.host.jql.JqlSyntaxError;
import org.worthwhile.host.tracker.IssueQuery;
import org.worthwhile.host.tracker.NotFound;
import org.worthwhile.host.tracker.SavedFilter;
import org.worthwhile.host.tracker.SharedDetails;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** What a person sees of a filter, and the form for one. */
final class FilterScreen {

    private final Tracker tracker;
    private final SharedForm questions;

    FilterScreen(Tracker tracker) {
        this.tracker = tracker;
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

    /** Also what is no JQL at all is a problem. */
    AskedOfTracker asked(Visit visit, String jql) {
        try {
            return JqlSearch.of(tracker, visit.user(), visit.access(), JqlParser.parse(jql));
        } catch (JqlSyntaxError e) {
            return new AskedOfTracker(IssueQuery.everything(), List.of(e.getMessage()));
        }
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
