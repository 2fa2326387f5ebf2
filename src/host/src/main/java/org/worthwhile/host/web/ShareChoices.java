package org.worthwhile.host.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.RejectedInput;
import org.worthwhile.host.tracker.Share;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;

/** Shares as forms and requests write them: {@code loggedin}, {@code group:NAME}, {@code project:KEY}. */
final class ShareChoices {

    private static final String LOGGED_IN = "loggedin";
    private static final String GROUP = "group:";
    private static final String PROJECT = "project:";

    private final Tracker tracker;

    ShareChoices(Tracker tracker) {
        this.tracker = tracker;
    }

    /** What this person can share with. */
    List<Choice> of(Visit visit, TrackerUser who) {
        List<Share> shares = new ArrayList<>(List.of(Share.loggedIn()));
        tracker.users().groupsOf(who.key()).forEach(group -> shares.add(Share.group(group)));
        tracker.projects().all().stream().filter(project -> visit.access().allows(Permission.BROWSE_PROJECTS, project))
                .forEach(project -> shares.add(Share.project(project.id())));
        return shares.stream().map(share -> new Choice(text(share), label(share))).toList();
    }

    List<String> texts(List<Share> shares) {
        return shares.stream().map(this::text).toList();
    }

    List<String> labels(List<Share> shares) {
        return shares.isEmpty() ? List.of("Private") : shares.stream().map(this::label).toList();
    }

    private String text(Share share) {
        return switch (share.kind()) {
            case LOGGED_IN -> LOGGED_IN;
            case GROUP -> GROUP + share.parameter();
            case PROJECT -> PROJECT + project(share).map(TrackerProject::key).orElse("");
        };
    }

    private String label(Share share) {
        return switch (share.kind()) {
            case LOGGED_IN -> "Any logged-in user";
            case GROUP -> "Group: " + share.parameter();
            case PROJECT -> "Project: " + project(share).map(TrackerProject::name).orElse("");
        };
    }

    private Optional<TrackerProject> project(Share share) {
        return tracker.projects().byId(Long.parseLong(share.parameter()));
    }

    List<Share> read(List<String> texts) {
        return texts.stream().map(this::read).toList();
    }

    private Share read(String text) {
        if (text.equals(LOGGED_IN)) {
            return Share.loggedIn();
        }
        if (text.startsWith(GROUP)) {
            return Share.group(text.substring(GROUP.length()));
        }
        return Optional.of(text).filter(other -> other.startsWith(PROJECT))
                .flatMap(other -> tracker.projects().byKey(other.substring(PROJECT.length()))).map(project -> Share.project(project.id()))
                .orElseThrow(() -> new RejectedInput("shares", "Choose one of the list."));
    }
}
