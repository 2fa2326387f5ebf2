package org.worthwhile.field;

import com.atlassian.jira.issue.Issue;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.worthwhile.domain.access.Person;
import org.worthwhile.usecase.field.FieldFigures;

/**
 * The figures of the issues that were asked for last, so that one look serves all fields of an issue within a request. They are known by
 * the very object that Jira hands to each field, and only for a moment; another request has objects of its own.
 */
final class RecentFigures {

    static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final int PLACES = 64;

    private final AtomicReferenceArray<Place> places = new AtomicReferenceArray<>(PLACES);
    private final Clock clock;

    RecentFigures(Clock clock) {
        this.clock = clock;
    }

    FieldFigures of(Issue issue, Optional<Person> who, Supplier<FieldFigures> reading) {
        int index = System.identityHashCode(issue) & PLACES - 1;
        Instant now = clock.instant();
        Place found = places.get(index);
        if (found == null || !found.isFor(issue, who, now)) {
            found = new Place(issue, who, now, reading.get());
            places.set(index, found);
        }
        return found.figures;
    }

    /** What one person sees on one issue. */
    private static final class Place {

        private final WeakReference<Issue> issue;
        private final Optional<Person> who;
        private final Instant since;
        private final FieldFigures figures;

        Place(Issue issue, Optional<Person> who, Instant since, FieldFigures figures) {
            this.issue = new WeakReference<>(issue);
            this.who = who;
            this.since = since;
            this.figures = figures;
        }

        boolean isFor(Issue asked, Optional<Person> asking, Instant now) {
            return issue.get() == asked && who.equals(asking) && now.isBefore(since.plus(A_MOMENT));
        }
    }
}
