package org.worthwhile.host.web;

import static org.worthwhile.host.web.IssueFields.ASSIGNEE;
import static org.worthwhile.host.web.IssueFields.COMPONENTS;
import static org.worthwhile.host.web.IssueFields.DESCRIPTION;
import static org.worthwhile.host.web.IssueFields.DUE;
import static org.worthwhile.host.web.IssueFields.FIX_VERSIONS;
import static org.worthwhile.host.web.IssueFields.LABELS;
import static org.worthwhile.host.web.IssueFields.ORIGINAL_ESTIMATE;
import static org.worthwhile.host.web.IssueFields.PRIORITY;
import static org.worthwhile.host.web.IssueFields.SECURITY;
import static org.worthwhile.host.web.IssueFields.SUMMARY;
import static org.worthwhile.host.web.IssueFields.TYPE;

import java.util.List;
import java.util.Optional;
import org.worthwhile.host.field.EnteredFields;
import org.worthwhile.host.tracker.IssuePriority;
import org.worthwhile.host.tracker.IssueType;
import org.worthwhile.host.tracker.NewIssue;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.SecurityLevel;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/CreateIssue!default.jspa?pid=} or {@code ?parentIssueId=}: a new issue or sub-task. */
final class CreateIssuePage extends FormPage {

    static final String PATH = "/secure/CreateIssue.jspa";
    static final String FORM = "/secure/CreateIssue!default.jspa";
    private static final long serialVersionUID = 1L;
    private static final String PARENT = "parentIssueId";
    private static final String PROJECT = "pid";

    private final transient IssueScreen screen;

    CreateIssuePage(Desk desk, IssueScreen screen) {
        super(desk);
        this.screen = screen;
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        Optional<TrackerIssue> parent = parent(visit);
        TrackerProject project = project(visit, parent);
        Form form = parent.isPresent()
                ? Form.of("Create Sub-task: " + parent.get().key(), PATH, "Create").hidden(PARENT, parent.get().id()).back("/browse/" + parent.get().key())
                : Form.of("Create Issue", PATH, "Create").back("/projects/" + project.key() + "/issues").field(projects(visit, project));
        new IssueFields(desk()).ofNewIssue(form, visit.access(), project, parent.isPresent());
        return form;
    }

    private FormField projects(Visit visit, TrackerProject chosen) {
        return FormField.select(PROJECT, "Project", creatable(visit).stream()
                .map(project -> new Choice(Long.toString(project.id()), project.name() + " (" + project.key() + ")")).toList(), Long.toString(chosen.id()));
    }

    private List<TrackerProject> creatable(Visit visit) {
        return desk().tracker().projects().all().stream().filter(project -> visit.access().allows(Permission.BROWSE_PROJECTS, project)
                && visit.access().allows(Permission.CREATE_ISSUES, project)).toList();
    }

    private TrackerProject project(Visit visit, Optional<TrackerIssue> parent) {
        List<TrackerProject> creatable = creatable(visit);
        String wanted = parent.map(issue -> Long.toString(issue.projectId())).orElse(visit.param(PROJECT));
        String key = visit.param("pkey");
        return creatable.stream().filter(project -> Long.toString(project.id()).equals(wanted) || project.key().equals(key)).findFirst()
                .or(() -> wanted.isEmpty() ? creatable.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> Refusal.notPermitted("You do not have permission to create issues in this project."));
    }

    private Optional<TrackerIssue> parent(Visit visit) {
        String id = visit.param(PARENT);
        return id.isEmpty() ? Optional.empty() : Optional.of(screen.visible(visit,
                id.matches("[0-9]{1,18}") ? desk().tracker().issues().byId(Long.parseLong(id)) : Optional.empty()));
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        Optional<TrackerIssue> parent = parent(visit);
        TrackerProject project = project(visit, parent);
        NewIssue issue = parent.map(found -> NewIssue.subTaskOf(found, typed.text(SUMMARY).strip()))
                .orElseGet(() -> NewIssue.of(project, typed.choice(TYPE, IssueType.class).orElse(IssueType.TASK), typed.text(SUMMARY).strip()));
        fill(issue, typed, project);
        EnteredFields custom = desk().fields().entered(desk().fields().place(project, issue.type()), visit.request().getParameterMap());
        custom.problems().forEach(typed::refuse);
        typed.check();
        TrackerIssue created = desk().commands().issues().create(who, issue, made -> custom.storeNew(desk().fields().issue(made)));
        return parent.isPresent() ? done(visit, "/browse/" + created.key()) : leave(visit, "/browse/" + created.key());
    }

    private void fill(NewIssue issue, Typed typed, TrackerProject project) {
        typed.need(SUMMARY, IssueFields.NO_SUMMARY);
        typed.optional(DESCRIPTION).ifPresent(text -> issue.description(typed.text(DESCRIPTION)));
        typed.choice(PRIORITY, IssuePriority.class).ifPresent(issue::priority);
        typed.optional(ASSIGNEE).ifPresent(issue::assignee);
        typed.day(DUE).ifPresent(issue::due);
        typed.duration(ORIGINAL_ESTIMATE).ifPresent(issue::originalEstimate);
        issue.labels(typed.words(LABELS)).components(typed.all(COMPONENTS)).fixVersions(typed.all(FIX_VERSIONS));
        typed.id(SECURITY).ifPresent(id -> level(project, id).ifPresentOrElse(issue::securityLevel,
                () -> typed.refuse(SECURITY, "The project has no such security level.")));
    }

    private Optional<SecurityLevel> level(TrackerProject project, long id) {
        return desk().tracker().permissions().levelsOf(project).stream().filter(level -> level.id() == id).findFirst();
    }
}
