package org.worthwhile.domain.figure;

import java.util.Objects;
import java.util.Optional;
import org.worthwhile.domain.ledger.Sight;

/** That priced work of a project is kept to a group or a role. */
public final class KeptWork {

    private final long projectId;
    private final String groupLevel;
    private final Long roleLevel;

    /**
     * @param groupLevel null when not kept to a group
     * @param roleLevel null when not kept to a role
     */
    public KeptWork(long projectId, String groupLevel, Long roleLevel) {
        this.projectId = projectId;
        this.groupLevel = groupLevel;
        this.roleLevel = roleLevel;
    }

    public long projectId() {
        return projectId;
    }

    /** Whether the work is shown to somebody with this sight of the project, wherever it is not on a hidden issue. */
    public boolean isOpenTo(Sight sight) {
        return sight.isOf(Optional.ofNullable(groupLevel), Optional.ofNullable(roleLevel));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptWork && isSameAs((KeptWork) other);
    }

    private boolean isSameAs(KeptWork that) {
        return projectId == that.projectId && Objects.equals(groupLevel, that.groupLevel) && Objects.equals(roleLevel, that.roleLevel);
    }

    @Override
    public int hashCode() {
        return Objects.hash(projectId, groupLevel, roleLevel);
    }

    @Override
    public String toString() {
        return "work of project " + projectId + " kept to group " + groupLevel + " or role " + roleLevel;
    }
}
