package org.worthwhile.host.tracker;

/**
 * What a node did to its index, for the other nodes to do as well.
 *
 * @param entityId of the issue or the project; 0 for everything
 */
public record IndexOperation(long id, String nodeId, Kind kind, long entityId) {

    /** What was indexed again; an issue that is no longer there is taken out. */
    public enum Kind {
        ISSUE, PROJECT, EVERYTHING
    }
}
