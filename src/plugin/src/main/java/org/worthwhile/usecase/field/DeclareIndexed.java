package org.worthwhile.usecase.field;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.usecase.Problems;

/** Takes down that Jira's index was written anew: fields that were created or changed before are in it as they are. */
@Named
public class DeclareIndexed {

    private final FieldAdministration administration;
    private final FieldRecords records;
    private final Clock clock;

    @Inject
    public DeclareIndexed(FieldAdministration administration, FieldRecords records, Clock clock) {
        this.administration = administration;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Somebody saw to it.
     *
     * @param upTo the latest change of a field they knew of, as an ISO moment
     */
    public void declare(Optional<Person> who, String upTo) {
        Person person = administration.requireToChange(who);
        Problems problems = new Problems();
        Optional<Instant> moment = problems.read("upTo", () -> moment(upTo));
        problems.refuseIfAny();
        records.indexed(person, moment.orElseThrow());
    }

    /** Jira has just finished, after so long. */
    public void finished(Duration taken) {
        records.indexed(clock.instant().minus(taken));
    }

    private Instant moment(String text) {
        Instant moment = parsed(text);
        if (moment.isAfter(clock.instant())) {
            throw new InvalidValue("worthwhile.error.moment-to-come");
        }
        return moment;
    }

    private static Instant parsed(String text) {
        try {
            return Instant.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            throw new InvalidValue("worthwhile.error.not-moment");
        }
    }
}
