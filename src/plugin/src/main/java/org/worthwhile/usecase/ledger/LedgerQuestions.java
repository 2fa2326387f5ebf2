package org.worthwhile.usecase.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.People;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.Issues;
import org.worthwhile.domain.ledger.LedgerQuery;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.usecase.IsoDay;
import org.worthwhile.usecase.Problems;
import org.worthwhile.usecase.Visit;

/** Turns the raw texts of a request for entries into a query, or names every field that is not acceptable. */
@Named
public class LedgerQuestions {

    private final LedgerReading reading;
    private final People people;
    private final Issues issues;

    @Inject
    public LedgerQuestions(LedgerReading reading, People people, Issues issues) {
        this.reading = reading;
        this.people = people;
        this.issues = issues;
    }

    LedgerQuery read(Visit visit, LedgerRequest request, Sight sight) {
        Problems problems = new Problems();
        LedgerQuery.Builder query = reading.query(visit.project(), sight).pricing(request.pricing());
        Optional<LocalDate> from = day("from", request.from(), problems);
        Optional<LocalDate> to = day("to", request.to(), problems);
        if (from.isPresent() && to.filter(last -> last.isBefore(from.get())).isPresent()) {
            problems.add("to", "worthwhile.error.period-ends-before-start");
        }
        from.ifPresent(query::from);
        to.ifPresent(query::to);
        request.author().ifPresent(author -> author(visit, sight, author, problems).ifPresent(person -> query.author(person.key())));
        request.issueKey().ifPresent(key -> issue(visit, key, problems).ifPresent(issue -> query.issues(List.of(issue.id()))));
        problems.refuseIfAny();
        return query.build();
    }

    private static Optional<LocalDate> day(String field, Optional<String> text, Problems problems) {
        return text.flatMap(isoDate -> problems.read(field, () -> IsoDay.read(isoDate)));
    }

    /** Whoever Jira has forgotten is still asked for by their key, where their work is seen. */
    private Optional<Person> author(Visit visit, Sight sight, String keyOrName, Problems problems) {
        Optional<Person> author = people.known(keyOrName)
                .or(() -> Optional.of(keyOrName).filter(key -> reading.seesWorkOf(key, visit.project(), sight)).map(Person::of));
        if (author.isEmpty()) {
            problems.add("author", "worthwhile.error.person-unknown");
        }
        return author;
    }

    private Optional<IssueRef> issue(Visit visit, String key, Problems problems) {
        Optional<IssueRef> issue = issues.visibleTo(visit.who(), key).filter(found -> found.project().equals(visit.project()));
        if (issue.isEmpty()) {
            problems.add("issue", "worthwhile.error.issue-not-found", key);
        }
        return issue;
    }
}
