package org.worthwhile.acceptance;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Logs work on anybody's issues, and changes or deletes what they logged. */
final class SoakWorker extends SoakPerson {

    private static final int MOST_WORKLOGS = 300;
    private static final int HUNDREDTHS_OF_MINUTES = 60_000;
    private static final int DAYS_BACK = 50;
    private static final int DAYS_AHEAD = 3;

    SoakWorker(SoakScene scene, String user) {
        super(scene, user);
    }

    @Override
    void act(SoakDecision decision) {
        List<SoakTracker.Work> own = scene.tracker().workOf(user);
        int kind = own.size() > MOST_WORKLOGS ? 9 : decision.below(10);
        String time = time(decision);
        String begin = begin(decision);
        Optional<SoakTracker.Issue> issue = pick(decision, scene.issues(null));
        Optional<SoakTracker.Work> work = pick(decision, own);
        if (kind < 6 || work.isEmpty()) {
            issue.ifPresent(on -> ask(decision, "logs work",
                    jira -> jira.submit("/secure/CreateWorklog.jspa", "id", on.id(), "timeLogged", time, "startDate", begin, "comment", "")));
        } else if (kind < 8) {
            ask(decision, "changes work", jira -> jira.submit("/secure/UpdateWorklog.jspa", "id", work.get().issueId(), "worklogId", work.get().id(),
                    "timeLogged", time, "startDate", begin));
        } else {
            ask(decision, "deletes work", jira -> jira.submit("/secure/DeleteWorklog.jspa", "id", work.get().issueId(), "worklogId", work.get().id()));
        }
    }

    /** Mostly no whole minutes, so that hardly any cost comes out even. */
    private static String time(SoakDecision decision) {
        int hundredths = 1 + decision.below(HUNDREDTHS_OF_MINUTES);
        return hundredths / 100 + "." + String.format("%02d", hundredths % 100) + "m";
    }

    /** Any hour of any day, in the person's own zone: some begin on another day where the server is, some are not yet due. */
    private static String begin(SoakDecision decision) {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_AHEAD).minusDays(decision.below(DAYS_BACK));
        int minute = decision.below(24 * 60);
        return day + String.format("T%02d:%02d", minute / 60, minute % 60);
    }
}
