package org.worthwhile.host.tracker;

/** A level of an issue security scheme: an issue that carries it is seen by the level's members only. */
public record SecurityLevel(long id, long schemeId, String name, String description) {
}
