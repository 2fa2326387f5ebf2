package org.worthwhile.jira;

import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.permission.PermissionSchemeEntry;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.domain.access.Person;

/**
 * Whether somebody may browse every issue of a project, told by the project's schemes alone. "No" means only that they do not tell, and
 * that each issue has to be asked: so does every kind of grant that is not known here, and every doubt.
 */
@Named
final class ProjectWideBrowsing {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectWideBrowsing.class);

    private final JiraPeople people;
    private final JiraPermissions permissions;
    private final PermissionSchemeManager permissionSchemes;
    private final IssueSecuritySchemeManager securitySchemes;

    @Inject
    ProjectWideBrowsing(JiraPeople people, JiraPermissions permissions, PermissionSchemeManager permissionSchemes,
            IssueSecuritySchemeManager securitySchemes) {
        this.people = people;
        this.permissions = permissions;
        this.permissionSchemes = permissionSchemes;
        this.securitySchemes = securitySchemes;
    }

    boolean coversEveryIssue(Person who, Project project) {
        try {
            return people.activeUser(who)
                    .filter(user -> securitySchemes.getSchemeIdFor(project) == null)
                    .filter(user -> grants(project).stream().anyMatch(grant -> holdsOnEveryIssue(grant, user, who, project)))
                    .filter(user -> permissions.mayBrowse(who, project))
                    .isPresent();
        } catch (RuntimeException e) {
            LOG.warn("The schemes of {} could not be read; each of its issues is asked for instead", project.getKey(), e);
            return false;
        }
    }

    private Collection<PermissionSchemeEntry> grants(Project project) {
        return Optional.ofNullable(permissionSchemes.getSchemeIdFor(project))
                .map(scheme -> permissionSchemes.getPermissionSchemeEntries(scheme, ProjectPermissions.BROWSE_PROJECTS))
                .orElse(List.of());
    }

    /** The kinds by the names that schemes store; one that Jira should call otherwise costs time, nothing else. */
    private boolean holdsOnEveryIssue(PermissionSchemeEntry grant, ApplicationUser user, Person who, Project project) {
        String holder = grant.getParameter();
        boolean isNamed = holder != null && !holder.isEmpty();
        switch (grant.getType()) {
            case "group":
                return !isNamed || permissions.isInGroup(who, holder);
            case "applicationRole":
                return !isNamed;
            case "projectrole":
                return isNamed && permissions.hasRole(who, Long.parseLong(holder), project);
            case "user":
                return user.getKey().equals(holder);
            case "lead":
                return user.equals(project.getProjectLead());
            default:
                return false;
        }
    }
}
