package org.worthwhile.jira;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.bc.group.search.GroupPickerSearchService;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.grant.Candidates;
import org.worthwhile.domain.grant.Holder;

/** Jira's groups and project roles. */
@Named
public final class JiraHolders implements Candidates {

    private final GroupPickerSearchService groupSearch;
    private final GroupManager groups;
    private final ProjectRoleManager roles;

    @Inject
    public JiraHolders(GroupPickerSearchService groupSearch, GroupManager groups, ProjectRoleManager roles) {
        this.groupSearch = groupSearch;
        this.groups = groups;
        this.roles = roles;
    }

    @Override
    public List<Holder> groups(String part, int most) {
        return groupSearch.findGroups(part).stream().map(Group::getName).limit(most)
                .map(Holder::group).collect(Collectors.toUnmodifiableList());
    }

    @Override
    public List<Holder> roles() {
        return roles.getProjectRoles().stream().sorted(Comparator.comparing(ProjectRole::getName))
                .map(role -> Holder.role(role.getId())).collect(Collectors.toUnmodifiableList());
    }

    /** Absent when there is no such role any more. */
    public Optional<String> roleName(long id) {
        return Optional.ofNullable(roles.getProjectRole(id)).map(ProjectRole::getName);
    }

    public boolean isGroup(String name) {
        return groups.groupExists(name);
    }
}
