package org.worthwhile.host.tracker;

/** Who is meant by a grant, a role membership or a security level. */
public record Holder(Kind kind, String parameter) {

    /** The constants are stored by name. */
    public enum Kind {
        /** Everybody, logged in or not; no parameter. */
        ANYONE,
        /** Parameter: the group's name. */
        GROUP,
        /** Parameter: the user's key. */
        USER,
        /** Parameter: the project role's id. Not for role memberships. */
        ROLE
    }

    public static Holder anyone() {
        return new Holder(Kind.ANYONE, "");
    }

    public static Holder group(String name) {
        return new Holder(Kind.GROUP, name);
    }

    public static Holder user(String key) {
        return new Holder(Kind.USER, key);
    }

    public static Holder role(long id) {
        return new Holder(Kind.ROLE, Long.toString(id));
    }
}
