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
        ROLE,
        /** Who reported the issue; no parameter. For permission schemes only. */
        REPORTER,
        /** Whose work the issue is; no parameter. For permission schemes only. */
        ASSIGNEE;

        /** Whether only the issue tells who is meant. */
        public boolean dependsOnIssue() {
            return this == REPORTER || this == ASSIGNEE;
        }
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

    public static Holder reporter() {
        return new Holder(Kind.REPORTER, "");
    }

    public static Holder assignee() {
        return new Holder(Kind.ASSIGNEE, "");
    }

    public static Holder role(long id) {
        return new Holder(Kind.ROLE, Long.toString(id));
    }
}
