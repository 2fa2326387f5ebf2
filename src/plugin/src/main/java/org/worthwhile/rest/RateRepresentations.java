package org.worthwhile.rest;

import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.issue.Projects;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.usecase.rate.ProjectChange;
import org.worthwhile.usecase.rate.RateChangePreview;
import org.worthwhile.usecase.rate.RateDetails;
import org.worthwhile.usecase.rate.RateList;

/** Puts rates, and what changing them would do, into the form in which they travel. */
@Named
class RateRepresentations {

    private final JiraPeople people;
    private final Projects projects;

    @Inject
    RateRepresentations(JiraPeople people, Projects projects) {
        this.people = people;
        this.projects = projects;
    }

    RatesRepresentation of(RateList list) {
        return new RatesRepresentation(list.mayEdit(), list.rates().stream().map(this::of).collect(Collectors.toUnmodifiableList()));
    }

    /** For a person who was found to be permitted. */
    RateRepresentation of(Rate rate) {
        return new RateRepresentation(rate, level(rate.level(), rate.level().projectId()
                .flatMap(id -> projects.byIds(List.of(id)).stream().findFirst()).orElse(null)), null, null);
    }

    RateChangePreviewRepresentation of(RateChangePreview preview) {
        return new RateChangePreviewRepresentation(preview);
    }

    RateLevelRepresentation level(RateLevel level, ProjectRef project) {
        return new RateLevelRepresentation(level, project, level.personKey()
                .map(key -> new PersonRepresentation(Person.of(key), people)).orElse(null));
    }

    private RateRepresentation of(RateDetails details) {
        return new RateRepresentation(details.rate(), level(details.rate().level(), details.project().orElse(null)),
                details.lastSet().map(stamp -> new PersonRepresentation(stamp.by(), people)).orElse(null),
                details.lastSet().map(stamp -> stamp.at().toString()).orElse(null));
    }

    /** All rates. */
    static final class RatesRepresentation {

        final boolean mayEdit;
        final List<RateRepresentation> rates;

        private RatesRepresentation(boolean mayEdit, List<RateRepresentation> rates) {
            this.mayEdit = mayEdit;
            this.rates = rates;
        }
    }

    /** Whose work a rate prices: without a person everybody's, without a project in all of them. */
    static final class RateLevelRepresentation {

        final PersonRepresentation person;
        /** Absent as well for a project that was deleted; then the id is left. */
        final String project;
        final Long projectId;

        private RateLevelRepresentation(RateLevel level, ProjectRef project, PersonRepresentation person) {
            this.person = person;
            this.project = project == null ? null : project.key();
            this.projectId = level.projectId().orElse(null);
        }
    }

    /** One rate. */
    static final class RateRepresentation {

        final long id;
        final long version;
        final RateLevelRepresentation level;
        final String validFrom;
        final MoneyRepresentation perHour;
        /** In lists: who added or last changed it. */
        final PersonRepresentation setBy;
        final String setAt;

        private RateRepresentation(Rate rate, RateLevelRepresentation level, PersonRepresentation setBy, String setAt) {
            id = rate.id().value();
            version = rate.version();
            this.level = level;
            validFrom = rate.validFrom().toString();
            perHour = new MoneyRepresentation(rate.cost().perHour());
            this.setBy = setBy;
            this.setAt = setAt;
        }
    }

    /** What a change would do. */
    static final class RateChangePreviewRepresentation {

        final long entries;
        final boolean leavesOut;
        final List<ProjectChangeRepresentation> projects;

        private RateChangePreviewRepresentation(RateChangePreview preview) {
            entries = preview.entries();
            leavesOut = preview.leavesOut();
            projects = preview.projects().stream().map(ProjectChangeRepresentation::new).collect(Collectors.toUnmodifiableList());
        }
    }

    /** What it would do to one project: the entries that would change, before and after. */
    static final class ProjectChangeRepresentation {

        final String project;
        final long entries;
        final LedgerSumRepresentation before;
        final LedgerSumRepresentation after;

        private ProjectChangeRepresentation(ProjectChange change) {
            project = change.project().key();
            entries = change.entries();
            before = new LedgerSumRepresentation(change.before());
            after = new LedgerSumRepresentation(change.after());
        }
    }

    /** Money per currency, and the time without a price. */
    static final class LedgerSumRepresentation {

        final List<MoneyRepresentation> spent;
        final long unpricedSeconds;

        private LedgerSumRepresentation(LedgerTotals totals) {
            spent = MoneyRepresentation.each(totals.spent());
            unpricedSeconds = totals.unpricedSeconds();
        }
    }
}
