package org.worthwhile.host.tracker;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one person may do, decided in memory from what was read once; take a new one for each request.
 * An inactive person may do nothing at all. Every permission on an issue needs the issue's security level to admit the person.
 */
public final class Access {

    private final Optional<TrackerUser> who;
    private final Set<String> groups;
    private final Map<Long, Set<Long>> roles;
    private final Map<Long, Map<Permission, Set<Holder>>> grants;
    private final Map<Long, Set<Holder>> levelMembers;
    private final Map<GlobalPermission, Set<String>> globalGrants;

    Access(Optional<TrackerUser> who, Set<String> groups, Map<Long, Set<Long>> roles, Map<Long, Map<Permission, Set<Holder>>> grants,
            Map<Long, Set<Holder>> levelMembers, Map<GlobalPermission, Set<String>> globalGrants) {
        this.who = who;
        this.groups = groups;
        this.roles = roles;
        this.grants = grants;
        this.levelMembers = levelMembers;
        this.globalGrants = globalGrants;
    }

    /** Whether there may be issues in the project for which it holds: a grant to reporters is one to everybody who is logged in. */
    public boolean allows(Permission permission, TrackerProject project) {
        return granted(permission, project.id());
    }

    public boolean allows(Permission permission, TrackerIssue issue) {
        return allows(permission, issue.projectId(), issue.securityLevelId(), issue.reporterKey(), issue.assigneeKey());
    }

    public boolean allows(Permission permission, long projectId, Optional<Long> securityLevelId, Optional<String> reporterKey,
            Optional<String> assigneeKey) {
        return (grantedOnEachIssue(permission, projectId) || isUser(reporterKey) && grantedTo(Holder.Kind.REPORTER, permission, projectId)
                || isUser(assigneeKey) && grantedTo(Holder.Kind.ASSIGNEE, permission, projectId))
                && isAdmitted(securityLevelId, projectId);
    }

    /** For an issue of the project with that security level, or none, of which nobody knows yet whose it is. */
    public boolean allows(Permission permission, long projectId, Optional<Long> securityLevelId) {
        return granted(permission, projectId) && isAdmitted(securityLevelId, projectId);
    }

    public boolean allows(GlobalPermission permission) {
        return !isInactive() && (holds(permission) || permission == GlobalPermission.ADMINISTER && holds(GlobalPermission.SYSTEM_ADMIN));
    }

    public boolean allowsAnywhere(Permission permission) {
        return !projectsWith(permission).isEmpty();
    }

    /** Whether the role is held directly or through a group. */
    public boolean hasRole(long roleId, long projectId) {
        return roles.getOrDefault(projectId, Set.of()).contains(roleId);
    }

    /** Assumes that the issue itself is seen. */
    public boolean sees(TrackerWorklog worklog, TrackerIssue issue) {
        return sees(worklog.groupLevel(), worklog.roleLevelId(), issue.projectId());
    }

    /** Assumes that the issue itself is seen. */
    public boolean sees(TrackerComment comment, TrackerIssue issue) {
        return sees(comment.groupLevel(), comment.roleLevelId(), issue.projectId());
    }

    /** The owner's, or shared with people to whom this one belongs. */
    public boolean sees(Shared thing) {
        return !isInactive() && who.map(user -> thing.isOwnedBy(user) || thing.shares().stream().anyMatch(this::isIn)).orElse(false);
    }

    private boolean isIn(Share share) {
        return switch (share.kind()) {
            case LOGGED_IN -> true;
            case GROUP -> groups.contains(share.parameter());
            case PROJECT -> granted(Permission.BROWSE_PROJECTS, Long.parseLong(share.parameter()));
        };
    }

    public Set<Long> projectsWith(Permission permission) {
        return grants.keySet().stream().filter(project -> granted(permission, project)).collect(Collectors.toSet());
    }

    /** Security levels that let this person see issues of the project. */
    public Set<Long> levelsAdmitting(long projectId) {
        return levelMembers.keySet().stream().filter(level -> admits(level, projectId)).collect(Collectors.toSet());
    }

    /** Whether an issue of the project with that level would be seen, given that the project is. */
    public boolean isAdmitted(SecurityLevel level, long projectId) {
        return admits(level.id(), projectId);
    }

    private boolean sees(Optional<String> group, Optional<Long> role, long projectId) {
        return group.map(groups::contains).orElse(true) && role.map(id -> hasRole(id, projectId)).orElse(true);
    }

    /** Whether it holds whosever the issue is. */
    boolean grantedOnEachIssue(Permission permission, long projectId) {
        return includesMe(holders(permission, projectId), projectId);
    }

    boolean grantedTo(Holder.Kind kind, Permission permission, long projectId) {
        return holders(permission, projectId).stream().anyMatch(holder -> holder.kind() == kind);
    }

    Optional<String> userKey() {
        return who.map(TrackerUser::key);
    }

    private boolean granted(Permission permission, long projectId) {
        return grantedOnEachIssue(permission, projectId) || who.isPresent() && !isInactive()
                && holders(permission, projectId).stream().anyMatch(holder -> holder.kind().dependsOnIssue());
    }

    private Set<Holder> holders(Permission permission, long projectId) {
        return grants.getOrDefault(projectId, Map.of()).getOrDefault(permission, Set.of());
    }

    private boolean isAdmitted(Optional<Long> levelId, long projectId) {
        return levelId.map(level -> admits(level, projectId)).orElse(true);
    }

    private boolean isUser(Optional<String> userKey) {
        return userKey.isPresent() && userKey.equals(userKey()) && !isInactive();
    }

    private boolean admits(long levelId, long projectId) {
        return includesMe(levelMembers.getOrDefault(levelId, Set.of()), projectId);
    }

    private boolean includesMe(Set<Holder> holders, long projectId) {
        return !isInactive() && holders.stream().anyMatch(holder -> isMe(holder, projectId));
    }

    private boolean isMe(Holder holder, long projectId) {
        return switch (holder.kind()) {
            case ANYONE -> true;
            case GROUP -> groups.contains(holder.parameter());
            case USER -> who.map(user -> user.key().equals(holder.parameter())).orElse(false);
            case ROLE -> hasRole(Long.parseLong(holder.parameter()), projectId);
            case REPORTER, ASSIGNEE -> false;
        };
    }

    private boolean holds(GlobalPermission permission) {
        return globalGrants.getOrDefault(permission, Set.of()).stream().anyMatch(groups::contains);
    }

    private boolean isInactive() {
        return who.map(user -> !user.active()).orElse(false);
    }
}
