package org.worthwhile.host.tracker.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;
import org.worthwhile.host.tracker.Holder;
import org.worthwhile.host.tracker.NewComment;
import org.worthwhile.host.tracker.NewIssue;
import org.worthwhile.host.tracker.NewProject;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.ProjectRole;
import org.worthwhile.host.tracker.SecurityLevel;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;

/** Loads one project with its issues from {@code host/demo}. */
final class DemoProject {

    private final Tracker tracker;
    private final DemoDays days;
    private final Random random;
    private final JsonNode json;
    private final Map<String, ProjectRole> roles;
    private final List<WorkItem> work = new ArrayList<>();

    DemoProject(Tracker tracker, DemoDays days, Random random, String file) {
        this.tracker = tracker;
        this.days = days;
        this.random = random;
        this.json = read(file);
        this.roles = tracker.projects().roles().stream().collect(Collectors.toMap(ProjectRole::name, Function.identity()));
    }

    /** Returns what people have to work on. */
    List<WorkItem> load() {
        Optional<Long> securityScheme = json.has("securityLevel")
                ? Optional.of(tracker.permissions().addSecurityScheme(text("name"))) : Optional.empty();
        Optional<SecurityLevel> confidential = securityScheme.map(this::addLevel);
        TrackerProject project = tracker.projects().add(new NewProject(text("key"), text("name"), text("description"), text("lead"), "software",
                text("colour"), addPermissionScheme(), securityScheme));
        fillRoles(project);
        json.get("issues").forEach(node -> add(project, confidential, new DemoIssue(node)));
        return work;
    }

    private SecurityLevel addLevel(long scheme) {
        JsonNode level = json.get("securityLevel");
        return tracker.permissions().addLevel(scheme, level.get("name").getTextValue(), level.get("description").getTextValue(),
                List.of(role(DemoPeople.ADMINISTRATORS)));
    }

    private long addPermissionScheme() {
        List<Holder> workers = List.of(role(DemoPeople.DEVELOPERS), role(DemoPeople.ADMINISTRATORS));
        Stream<Holder> readers = Stream.concat(workers.stream(), Stream.of(role(DemoPeople.USERS)));
        Stream<Holder> anyone = json.path("anonymousBrowse").getBooleanValue() ? Stream.of(Holder.anyone()) : Stream.empty();
        Map<Permission, List<Holder>> grants = new EnumMap<>(Permission.class);
        grants.put(Permission.BROWSE_PROJECTS, Stream.concat(readers, anyone).toList());
        Permission.OF_WORKERS.forEach(permission -> grants.put(permission, workers));
        Permission.OF_ADMINISTRATORS.forEach(permission -> grants.put(permission, List.of(role(DemoPeople.ADMINISTRATORS))));
        return tracker.permissions().addScheme(text("scheme"), grants);
    }

    private void fillRoles(TrackerProject project) {
        for (Iterator<String> names = json.get("roles").getFieldNames(); names.hasNext();) {
            ProjectRole role = roles.get(names.next());
            json.get("roles").get(role.name()).forEach(member -> tracker.projects().addToRole(project, role, member(member.getTextValue())));
        }
    }

    private void add(TrackerProject project, Optional<SecurityLevel> confidential, DemoIssue demo) {
        NewIssue issue = NewIssue.of(project, demo.type(), demo.summary());
        if (demo.isConfidential()) {
            issue.securityLevel(confidential.orElseThrow());
        }
        TrackerIssue added = add(issue, demo);
        for (DemoIssue subTask : demo.subTasks()) {
            add(NewIssue.subTaskOf(added, subTask.summary()).reporter(text("lead")), subTask);
        }
    }

    private TrackerIssue add(NewIssue issue, DemoIssue demo) {
        LocalDate firstDay = days.workingDayAgo(demo.number("created").orElseThrow());
        issue.status(demo.status()).priority(demo.priority()).created(days.duringTheDay(firstDay))
                .labels(demo.names("labels")).components(demo.names("components")).fixVersions(demo.names("fixVersions"));
        demo.text("description").ifPresent(issue::description);
        demo.text("assignee").ifPresent(issue::assignee);
        demo.text("reporter").ifPresent(issue::reporter);
        demo.number("estimate").ifPresent(hours -> issue.originalEstimate(Duration.ofHours(hours)));
        demo.number("due").ifPresent(inDays -> issue.due(days.today().plusDays(inDays)));
        if (demo.isDone()) {
            issue.updated(days.inTheEvening(lastDay(demo))).remainingEstimate(Duration.ZERO);
        }
        TrackerIssue added = tracker.issues().add(issue);
        comment(added, demo);
        plan(added, demo, firstDay);
        return added;
    }

    private void comment(TrackerIssue issue, DemoIssue demo) {
        for (JsonNode comment : demo.comments()) {
            LocalDate day = days.workingDayAgo(comment.get("daysAgo").getIntValue());
            tracker.comments().add(new NewComment(issue.id(), comment.get("by").getTextValue(), comment.get("text").getTextValue(),
                    Optional.empty(), Optional.empty(), Optional.of(days.duringTheDay(day))));
        }
    }

    private void plan(TrackerIssue issue, DemoIssue demo, LocalDate firstDay) {
        int estimate = demo.number("estimate").orElse(0) * 4;
        int quarters = estimate * percentDone(demo) / 100;
        if (quarters > 0 && issue.assigneeKey().isPresent()) {
            Optional<Long> role = demo.text("worklogRole").map(name -> roles.get(name).id());
            work.add(new WorkItem(issue.id(), issue.assigneeKey().get(), firstDay.plusDays(1), lastDay(demo), quarters, role));
        }
    }

    private LocalDate lastDay(DemoIssue demo) {
        return demo.isDone() ? days.workingDayAgo(demo.number("closed").orElseThrow()) : days.today().minusDays(1);
    }

    /** Finished work took three quarters to four thirds of its estimate; work under way has used some of it. */
    private int percentDone(DemoIssue demo) {
        return switch (demo.status()) {
            case TO_DO -> 0;
            case IN_PROGRESS -> 25 + random.nextInt(40);
            case IN_REVIEW -> 80 + random.nextInt(35);
            case DONE -> 75 + random.nextInt(60);
        };
    }

    private Holder role(String name) {
        return Holder.role(roles.get(name).id());
    }

    private String text(String field) {
        return json.get(field).getTextValue();
    }

    /** {@code user:key} or {@code group:name}. */
    private static Holder member(String text) {
        String[] parts = text.split(":");
        return parts[0].equals("user") ? Holder.user(parts[1]) : Holder.group(parts[1]);
    }

    private static JsonNode read(String file) {
        try (InputStream in = DemoProject.class.getResourceAsStream("/host/demo/" + file + ".json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo project " + file + " cannot be read", e);
        }
    }
}
