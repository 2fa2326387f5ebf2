package org.worthwhile.domain.ledger;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which work of one project somebody may see: worklogs kept to a group or role, and issues hidden by their security level. */
public final class Sight {

    public static final Sight EVERYTHING = new Sight(true, Set.of(), Set.of(), Set.of());

    private final boolean everything;
    private final Set<String> groups;
    private final Set<Long> roles;
    private final Set<Long> hiddenIssues;

    private Sight(boolean everything, Set<String> groups, Set<Long> roles, Set<Long> hiddenIssues) {
        this.everything = everything;
        this.groups = Set.copyOf(groups);
        this.roles = Set.copyOf(roles);
        this.hiddenIssues = Set.copyOf(hiddenIssues);
    }

    /**
     * @param groups names of the groups the person is in
     * @param roles ids of the roles the person has in the project
     * @param hiddenIssues ids of the project's issues that the person may not browse
     */
    public static Sight of(Set<String> groups, Set<Long> roles, Set<Long> hiddenIssues) {
        return new Sight(false, groups, roles, hiddenIssues);
    }

    /** Whether nothing at all is left out; then the other parts are empty and do not matter. */
    public boolean isEverything() {
        return everything;
    }

    public Set<String> groups() {
        return groups;
    }

    public Set<Long> roles() {
        return roles;
    }

    public Set<Long> hiddenIssues() {
        return hiddenIssues;
    }

    /** As Jira shows worklogs: not kept to anybody, or to a group or role of the person; and the issue is not hidden. */
    public boolean sees(Worked worked) {
        return sees(worked.issueId(), worked.groupLevel(), worked.roleLevel());
    }

    /** The same of any work on the issue that is kept to this group or role. */
    public boolean sees(long issueId, Optional<String> groupLevel, Optional<Long> roleLevel) {
        return everything || !hiddenIssues.contains(issueId) && isOf(groupLevel, roleLevel);
    }

    /** Whether the person is among those that work is kept to; issues that are hidden are another thing. */
    public boolean isOf(Optional<String> groupLevel, Optional<Long> roleLevel) {
        return everything || groupLevel.filter(group -> !groups.contains(group)).isEmpty()
                && roleLevel.filter(role -> !roles.contains(role)).isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sight && isSameAs((Sight) other);
    }

    private boolean isSameAs(Sight that) {
        return everything == that.everything && groups.equals(that.groups) && roles.equals(that.roles)
                && hiddenIssues.equals(that.hiddenIssues);
    }

    @Override
    public int hashCode() {
        return Objects.hash(everything, groups, roles, hiddenIssues);
    }
}
