package org.worthwhile.domain.grant;

import java.util.Objects;
import java.util.Optional;

/** To whom a right is granted. */
public final class Holder {

    private final Kind kind;
    private final String name;

    private Holder(Kind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    public static Holder group(String name) {
        return new Holder(Kind.GROUP, Objects.requireNonNull(name, "name"));
    }

    public static Holder role(long id) {
        return new Holder(Kind.ROLE, Long.toString(id));
    }

    public static Holder browsers() {
        return new Holder(Kind.BROWSERS, null);
    }

    public static Holder issueEditors() {
        return new Holder(Kind.ISSUE_EDITORS, null);
    }

    public static Holder projectAdministrators() {
        return new Holder(Kind.PROJECT_ADMINISTRATORS, null);
    }

    public static Holder jiraAdministrators() {
        return new Holder(Kind.JIRA_ADMINISTRATORS, null);
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException when nobody can be meant by it
     */
    public static Holder of(String text) {
        int colon = text.indexOf(':');
        Kind kind = Kind.of(colon < 0 ? text : text.substring(0, colon));
        String name = colon < 0 ? null : text.substring(colon + 1);
        if (kind.isNamed != (name != null) || name != null && name.isEmpty()) {
            throw new IllegalArgumentException("Not a holder: " + text);
        }
        return kind == Kind.ROLE ? role(Long.parseLong(name)) : new Holder(kind, name);
    }

    /** For storing and for requests: "group:NAME", "role:ID", "browsers", "issue-editors", "project-administrators", "jira-administrators". */
    public String text() {
        return kind.isNamed ? kind.word + ":" + name : kind.word;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<String> groupName() {
        return kind == Kind.GROUP ? Optional.of(name) : Optional.empty();
    }

    public Optional<Long> roleId() {
        return kind == Kind.ROLE ? Optional.of(Long.valueOf(name)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Holder && ((Holder) other).text().equals(text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }

    /** What makes somebody a holder. */
    public enum Kind {
        /** Being in a group. */
        GROUP("group", true),
        /** Having a role in the project. */
        ROLE("role", true),
        /** Being permitted to browse the project, and the issue if it is about one. */
        BROWSERS("browsers", false),
        /** Being permitted to edit the project's issues, and the issue if it is about one. */
        ISSUE_EDITORS("issue-editors", false),
        /** Administering the project. */
        PROJECT_ADMINISTRATORS("project-administrators", false),
        /** Administering Jira. */
        JIRA_ADMINISTRATORS("jira-administrators", false);

        private final String word;
        private final boolean isNamed;

        Kind(String word, boolean isNamed) {
            this.word = word;
            this.isNamed = isNamed;
        }

        private static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("Not a kind of holder: " + word);
        }
    }
}
