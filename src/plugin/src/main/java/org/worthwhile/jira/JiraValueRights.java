package org.worthwhile.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Optional;
import java.util.function.Predicate;
import javax.inject.Inject;
import javax.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.access.ValueRights;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;

/** Who sees an issue sees its value; who may edit the issue may edit its value. Fails closed. */
@Named
public final class JiraValueRights implements ValueRights {

    private static final Logger LOG = LoggerFactory.getLogger(JiraValueRights.class);

    private final IssueManager issues;
    private final ProjectManager projects;
    private final JiraPermissions permissions;

    @Inject
    public JiraValueRights(IssueManager issues, ProjectManager projects, JiraPermissions permissions) {
        this.issues = issues;
        this.projects = projects;
        this.permissions = permissions;
    }

    @Override
    public boolean mayView(Person who, ProjectRef project) {
        return inProject(project, found -> permissions.mayBrowse(who, found));
    }

    @Override
    public boolean mayEdit(Person who, ProjectRef project) {
        return inProject(project, found -> permissions.mayEdit(who, found));
    }

    @Override
    public boolean mayView(Person who, IssueRef issue) {
        return onIssue(issue, found -> permissions.mayBrowse(who, found));
    }

    @Override
    public boolean mayEdit(Person who, IssueRef issue) {
        return onIssue(issue, found -> permissions.mayEdit(who, found));
    }

    private boolean inProject(ProjectRef project, Predicate<Project> permitted) {
        try {
            return Optional.ofNullable(projects.getProjectObj(project.id())).filter(permitted).isPresent();
        } catch (RuntimeException e) {
            return refused(project.key(), e);
        }
    }

    private boolean onIssue(IssueRef issue, Predicate<Issue> permitted) {
        try {
            return Optional.<Issue>ofNullable(issues.getIssueObject(Long.valueOf(issue.id()))).filter(permitted).isPresent();
        } catch (RuntimeException e) {
            return refused(issue.key(), e);
        }
    }

    private static boolean refused(String where, RuntimeException e) {
        LOG.warn("{} could not be read for a permission check; taken as not permitted", where, e);
        return false;
    }
}
