package org.worthwhile.admin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.refusal.ProjectNotFound;
import org.worthwhile.jira.JiraProjects;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.Administration;
import org.worthwhile.usecase.grant.FindProjects;
import org.worthwhile.usecase.grant.GrantChange;
import org.worthwhile.usecase.grant.GrantView;
import org.worthwhile.usecase.grant.ReadGrantHistory;
import org.worthwhile.usecase.grant.ReadGrants;

/** Who may see and change what, unless a project decides otherwise, or in one project. */
@Named
public class PermissionsFragment {

    private static final String TEMPLATE = "admin/permissions.vm";
    private static final String DEFAULTS = "";

    private final ReadGrants readGrants;
    private final ReadGrantHistory readHistory;
    private final FindProjects findProjects;
    private final Administration administration;
    private final GrantWording grantWording;
    private final JiraProjects projects;
    private final Fragments fragments;
    private final Wording wording;

    @Inject
    public PermissionsFragment(ReadGrants readGrants, ReadGrantHistory readHistory, FindProjects findProjects,
            Administration administration, GrantWording grantWording, JiraProjects projects, Fragments fragments, Wording wording) {
        this.readGrants = readGrants;
        this.readHistory = readHistory;
        this.findProjects = findProjects;
        this.administration = administration;
        this.grantWording = grantWording;
        this.projects = projects;
        this.fragments = fragments;
        this.wording = wording;
    }

    /** @param projectKey absent for the defaults */
    public String of(Optional<Person> who, Optional<String> projectKey) {
        return fragments.render(TEMPLATE, projectKey.map(key -> ofProject(who, key)).orElseGet(() -> ofDefaults(who)));
    }

    private PermissionsView ofDefaults(Optional<Person> who) {
        GrantView grants = readGrants.defaults(who);
        List<GrantChange> changes = readHistory.ofDefaults(who);
        return new PermissionsView(new ScopeView(DEFAULTS, true, places(who, Stream.of())), wording.text("worthwhile.permissions.defaults"),
                wording.text("worthwhile.permissions.defaults.about"), wording.text("worthwhile.permissions.restore"),
                grantWording.rights(grants, changes), grantWording.changes(grants, changes));
    }

    private PermissionsView ofProject(Optional<Person> who, String key) {
        try {
            return ofProject(who, readGrants.ofProject(who, key), readHistory.ofProject(who, key));
        } catch (ProjectNotFound missing) {
            return ofNoProject(who, key, missing);
        }
    }

    private PermissionsView ofProject(Optional<Person> who, GrantView grants, List<GrantChange> changes) {
        ProjectRef project = grants.project().orElseThrow();
        boolean mayChoose = who.filter(administration::administers).isPresent();
        List<String> places = mayChoose ? places(who, Stream.of(project)) : List.of();
        return new PermissionsView(new ScopeView(project.key(), mayChoose, places), projects.nameOf(project),
                wording.text("worthwhile.permissions.project.about"), wording.text("worthwhile.permissions.inherit"),
                grantWording.rights(grants, changes), grantWording.changes(grants, changes));
    }

    /** Only somebody who may decide for every project is told that there is no such one; others are not permitted, as in a hidden one. */
    private PermissionsView ofNoProject(Optional<Person> who, String key, ProjectNotFound missing) {
        return PermissionsView.ofNoProject(new ScopeView(key, true, places(who, Stream.of())), wording.text(missing.messageKey(), missing.arguments()));
    }

    /** Those that do not follow the defaults in everything, and the one that is shown. */
    private List<String> places(Optional<Person> who, Stream<ProjectRef> shown) {
        return Stream.concat(findProjects.deciding(who).stream(), shown).map(ProjectRef::key).distinct().sorted()
                .collect(Collectors.toUnmodifiableList());
    }
}
