package org.worthwhile.domain.backup;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;

/** Who holds one right in one place. */
public final class GrantDecision {

    private final Optional<Long> projectId;
    private final Right right;
    private final Set<Holder> holders;

    /**
     * @param projectId absent for the defaults
     * @param holders none for a right that is nobody's
     */
    public GrantDecision(Optional<Long> projectId, Right right, Set<Holder> holders) {
        this.projectId = Objects.requireNonNull(projectId, "projectId");
        this.right = Objects.requireNonNull(right, "right");
        this.holders = Set.copyOf(holders);
    }

    public Optional<Long> projectId() {
        return projectId;
    }

    public Right right() {
        return right;
    }

    public Set<Holder> holders() {
        return holders;
    }
}
