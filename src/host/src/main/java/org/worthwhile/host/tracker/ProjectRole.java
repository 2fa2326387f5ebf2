package org.worthwhile.host.tracker;

/** A role that people and groups hold per project. */
public record ProjectRole(long id, String name, String description) {
}
