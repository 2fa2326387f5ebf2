package org.worthwhile.host.tracker;

/** A part of a project's product. */
public record ProjectComponent(long id, long projectId, String name) {
}
