package org.worthwhile.host.tracker;

/** Some people who may see a dashboard or a filter of somebody else. */
public record Share(Kind kind, String parameter) {

    /** The constants are stored by name. */
    public enum Kind {
        /** Everybody who is logged in; no parameter. */
        LOGGED_IN,
        /** Parameter: the group's name. */
        GROUP,
        /** Parameter: the id of the project one must be able to browse. */
        PROJECT
    }

    public static Share loggedIn() {
        return new Share(Kind.LOGGED_IN, "");
    }

    public static Share group(String name) {
        return new Share(Kind.GROUP, name);
    }

    public static Share project(long id) {
        return new Share(Kind.PROJECT, Long.toString(id));
    }
}
