package org.worthwhile.persistence;

import java.util.Map;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.ActiveObjectsException;
import org.worthwhile.domain.refusal.ConcurrentChange;

/**
 * Lets one of several simultaneous changes win. Active Objects cannot update a row on condition of its version, but a unique key
 * can only be inserted once, on every database and from every node; a rolled back change gives its key back.
 */
final class Revisions {

    private final ActiveObjects ao;

    Revisions(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Afterwards PostgreSQL answers nothing more in this transaction when the claim is refused.
     *
     * @param lost names the thing that somebody else changed first
     */
    void claim(ConcurrentChange lost, long version) {
        try {
            ao.create(RevisionEntity.class, Map.of("REVISION_KEY", lost.subject() + ":" + lost.subjectId() + ":" + version));
        } catch (ActiveObjectsException e) {
            throw SqlState.INTEGRITY_VIOLATION.causes(e) ? lost : e;
        }
    }
}
