package org.worthwhile.host.jql;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.SortField;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.IssueCondition;
import org.worthwhile.host.tracker.IssueField;
import org.worthwhile.host.tracker.IssueOrder;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** Turns JQL into a question to the index, for one person and once. */
public final class JqlSearch {

    private static final IssueOrder NEWEST_FIRST = new IssueOrder(IssueOrder.Column.KEY, true);
    private static final String UNRESOLVED = "Unresolved";
    private static final String CURRENT_USER = "currentUser";

    private final Optional<TrackerUser> who;
    private final JqlFields fields;
    private final JqlAdditions additions;
    private final DateTerms dates;
    private final List<String> problems = new ArrayList<>();

    private JqlSearch(Tracker tracker, Optional<TrackerUser> who, Access access, JqlAdditions additions, Clock clock) {
        this.who = who;
        this.dates = new DateTerms(new JqlTimes(clock.instant(), who.map(TrackerUser::zone).orElse(clock.getZone()),
                who.map(TrackerUser::locale).orElse(Locale.ENGLISH)), problems::add);
        this.fields = new JqlFields(tracker, access);
        this.additions = additions;
    }

    /**
     * @param access what that person may do
     * @param clock in the zone of whoever is not logged in
     */
    public static AskedIssues of(Tracker tracker, Optional<TrackerUser> who, Access access, JqlAdditions additions, Clock clock, JqlQuery query) {
        JqlSearch search = new JqlSearch(tracker, who, access, additions, clock);
        List<SortField> order = search.order(query.order());
        IssueCondition where = query.where().map(asked -> search.condition(asked.withoutNot())).orElse(new IssueCondition.All(List.of()));
        return new AskedIssues(where, order, search.problems.stream().distinct().toList());
    }

    private List<SortField> order(List<JqlQuery.SortTerm> terms) {
        List<SortField> order = new ArrayList<>();
        for (JqlQuery.SortTerm term : terms) {
            JqlFields.order(term).map(additions::order).or(() -> additions.order(term.field(), term.descending().orElse(false)))
                    .ifPresentOrElse(order::add, () -> problems.add("Not able to sort using field '" + term.field() + "'."));
        }
        return order.isEmpty() ? List.of(additions.order(NEWEST_FIRST)) : order;
    }

    private IssueCondition condition(Clause clause) {
        if (clause instanceof Clause.And and) {
            return new IssueCondition.All(and.clauses().stream().map(this::condition).toList());
        }
        if (clause instanceof Clause.Or or) {
            return new IssueCondition.Any(or.clauses().stream().map(this::condition).toList());
        }
        return term((Clause.Term) clause);
    }

    private IssueCondition term(Clause.Term term) {
        Optional<JqlField> field = fields.named(term.field());
        if (field.isEmpty()) {
            return additions.condition(term, problems::add)
                    .orElseGet(() -> problem("Field '" + term.field() + "' does not exist or you do not have permission to view it."));
        }
        if (!field.get().supports(term.operator())) {
            return problem("The operator '" + term.operator().text() + "' is not supported by the '" + term.field() + "' field.");
        }
        if (field.get() instanceof JqlField.OfDate date) {
            return dates.condition(term, date.date());
        }
        return field.get() instanceof JqlField.OfValues values ? values(term, values) : words(term, (JqlField.OfText) field.get());
    }

    private IssueCondition problem(String message) {
        problems.add(message);
        return new IssueCondition.Any(List.of());
    }

    private IssueCondition words(Clause.Term term, JqlField.OfText field) {
        if (!(term.operand() instanceof Operand.Value value)) {
            return unsupported(term, "value");
        }
        List<String> words = Stream.of(value.text().replace("\"", " ").split("\\s+"))
                .filter(word -> !word.replaceAll("[*?]+$", "").isEmpty()).toList();
        return words.isEmpty() ? problem("The field '" + term.field() + "' can't be searched for nothing.")
                : new IssueCondition.Says(field.texts(), words, !term.operator().isNegative());
    }

    private IssueCondition values(Clause.Term term, JqlField.OfValues field) {
        boolean wantsList = term.operator() == Operator.IN || term.operator() == Operator.NOT_IN;
        boolean isList = isList(term.operand(), wantsList);
        boolean wantsEmpty = term.operator() == Operator.IS || term.operator() == Operator.IS_NOT;
        if (isList != wantsList && !(wantsEmpty && term.operand() instanceof Operand.Empty)) {
            return unsupported(term, isList ? "list value" : "non-list value");
        }
        if (wantsEmpty && !(term.operand() instanceof Operand.Empty)) {
            return unsupported(term, "non-empty value");
        }
        List<Operand> operands = term.operand() instanceof Operand.Several several ? several.members() : List.of(term.operand());
        boolean wanted = !term.operator().isNegative();
        List<IssueCondition> parts = new ArrayList<>();
        List<Object> stored = new ArrayList<>();
        for (Operand operand : operands) {
            Optional<IssueCondition> found = foundByApp(term, field, operand);
            if (asksForNothing(operand, field)) {
                parts.add(absent(term, field, wanted));
            } else if (found.isPresent()) {
                parts.add(found.get());
            } else {
                stored.addAll(stored(term, field, operand));
            }
        }
        if (parts.size() < operands.size()) {
            parts.add(new IssueCondition.OneOf(field.field(), stored, wanted));
        }
        return wanted ? new IssueCondition.Any(parts) : new IssueCondition.All(parts);
    }

    /** Of a function that nobody knows only that is said. */
    private boolean isList(Operand operand, boolean wantsList) {
        if (operand instanceof Operand.Function function) {
            return additions.isList(function).orElse(wantsList && !function.name().equalsIgnoreCase(CURRENT_USER));
        }
        return operand instanceof Operand.Several;
    }

    private static boolean asksForNothing(Operand operand, JqlField.OfValues field) {
        return operand instanceof Operand.Empty
                || field.field() == IssueField.RESOLUTION && operand instanceof Operand.Value value && value.text().equalsIgnoreCase(UNRESOLVED);
    }

    private IssueCondition absent(Clause.Term term, JqlField.OfValues field, boolean wanted) {
        return field.mayBeAbsent() ? new IssueCondition.Absent(field.field(), wanted)
                : problem("The field '" + term.field() + "' does not support searching for EMPTY values.");
    }

    private Optional<IssueCondition> foundByApp(Clause.Term term, JqlField.OfValues field, Operand operand) {
        return field.field() == IssueField.ISSUE && operand instanceof Operand.Function function
                ? additions.issues(term, function, fields::issueId, problems::add) : Optional.empty();
    }

    private Collection<?> stored(Clause.Term term, JqlField.OfValues field, Operand operand) {
        if (operand instanceof Operand.Value value) {
            Collection<?> stored = field.meaning().apply(value.text());
            if (stored.isEmpty()) {
                problems.add(field.field() == IssueField.ISSUE ? "An issue with key '" + value.text() + "' does not exist for field '" + term.field() + "'."
                        : "The value '" + value.text() + "' does not exist for the field '" + term.field() + "'.");
            }
            return stored;
        }
        Operand.Function function = (Operand.Function) operand;
        if (field.isPerson() && function.name().equalsIgnoreCase(CURRENT_USER) && function.arguments().isEmpty()) {
            return who.map(TrackerUser::key).stream().toList();
        }
        problems.add("Unable to find JQL function '" + function.shown() + "'.");
        return List.of();
    }

    private IssueCondition unsupported(Clause.Term term, String kind) {
        return problem(unsupportedText(term, kind));
    }

    static String unsupportedText(Clause.Term term, String kind) {
        return "Operator '" + term.operator().text() + "' does not support the " + kind + " '" + term.operand().shown() + "' for field '" + term.field() + "'.";
    }
}
