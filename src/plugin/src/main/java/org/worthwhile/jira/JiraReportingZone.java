package org.worthwhile.jira;

import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.ZoneId;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.usecase.ReportingZone;

/** Work belongs to the day it was in Jira's default zone, wherever its author or its reader lives. */
@Named
public final class JiraReportingZone implements ReportingZone {

    private final TimeZoneManager timeZones;

    @Inject
    public JiraReportingZone(TimeZoneManager timeZones) {
        this.timeZones = timeZones;
    }

    @Override
    public ZoneId zone() {
        return timeZones.getDefaultTimezone().toZoneId();
    }
}
