package org.worthwhile.rest;

import java.util.List;
import java.util.Optional;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.IssueFacts;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.usecase.budget.Portion;

/** The part of one issue, or of one person, in a project's ledger; what may not be seen is left out. */
final class BreakdownRepresentation {

    final String issueKey;
    final String summary;
    /** Absent for issues, and for anonymous work. */
    final PersonRepresentation person;
    final List<MoneyRepresentation> spent;
    final Long seconds;
    final Long unpricedSeconds;

    private BreakdownRepresentation(IssueFacts issue, PersonRepresentation person, Portion<?> portion) {
        this.issueKey = issue == null ? null : issue.issue().key();
        this.summary = issue == null ? null : issue.summary();
        this.person = person;
        this.spent = portion.spent().map(MoneyRepresentation::each).orElse(null);
        this.seconds = portion.seconds().orElse(null);
        this.unpricedSeconds = portion.unpricedSeconds().orElse(null);
    }

    static BreakdownRepresentation ofIssue(Portion<IssueFacts> portion) {
        return new BreakdownRepresentation(portion.of(), null, portion);
    }

    static BreakdownRepresentation ofPerson(Portion<Optional<String>> portion, JiraPeople people) {
        PersonRepresentation person = portion.of().map(key -> new PersonRepresentation(Person.of(key), people)).orElse(null);
        return new BreakdownRepresentation(null, person, portion);
    }
}
