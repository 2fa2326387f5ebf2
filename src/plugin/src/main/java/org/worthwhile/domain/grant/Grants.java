package org.worthwhile.domain.grant;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who was granted what, as the administrator's defaults and per project. */
public interface Grants {

    /** The stored defaults alone; a right that was never decided is missing. */
    GrantTable defaults();

    /** What is stored for the project alone; a right that was never decided for it is missing. */
    GrantTable ofProject(long projectId);

    /** The project's own grants over the stored defaults, in one statement: for checks. */
    GrantTable inProject(long projectId);

    /** As {@link #inProject}, by project id, for each of them and in one statement for all. */
    Map<Long, GrantTable> inProjects(Collection<Long> projectIds);

    /** The projects for which anything was decided. */
    Collection<Long> decidedProjects();

    /**
     * Decides who holds the right; an empty set means nobody.
     *
     * @param projectId absent for the defaults
     */
    void decide(Optional<Long> projectId, Right right, Set<Holder> holders);

    /** Forgets the decision, so that what stands behind it holds again; nothing happens when there was none. */
    void forget(Optional<Long> projectId, Right right);
}
