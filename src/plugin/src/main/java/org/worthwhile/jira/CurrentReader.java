package org.worthwhile.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;

/** Who reads the answer to the request at hand, in which language and zone. */
@Named
public class CurrentReader {

    private final JiraAuthenticationContext authentication;
    private final TimeZoneManager timeZones;

    @Inject
    public CurrentReader(JiraAuthenticationContext authentication, TimeZoneManager timeZones) {
        this.authentication = authentication;
        this.timeZones = timeZones;
    }

    /** Absent when nobody is logged in. */
    public Optional<Person> person() {
        return Optional.ofNullable(authentication.getLoggedInUser()).map(user -> Person.of(user.getKey()));
    }

    public Locale locale() {
        return authentication.getLocale();
    }

    public ZoneId zone() {
        return timeZones.getLoggedInUserTimeZone().toZoneId();
    }
}
