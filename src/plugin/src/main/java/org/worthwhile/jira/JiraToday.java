package org.worthwhile.jira;

import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.TimeZone;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.usecase.Today;

/** Today on the person's own calendar; on the server's for somebody Jira does not know. */
@Named
public final class JiraToday implements Today {

    private final Clock clock;
    private final JiraPeople people;
    private final TimeZoneManager timeZones;

    @Inject
    public JiraToday(Clock clock, JiraPeople people, TimeZoneManager timeZones) {
        this.clock = clock;
        this.people = people;
        this.timeZones = timeZones;
    }

    @Override
    public LocalDate forPerson(Person person) {
        TimeZone zone = people.activeUser(person)
                .map(timeZones::getTimeZoneforUser)
                .orElseGet(timeZones::getDefaultTimezone);
        return LocalDate.now(clock.withZone(zone.toZoneId()));
    }
}
