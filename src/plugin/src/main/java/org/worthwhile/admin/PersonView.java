package org.worthwhile.admin;

/** Somebody in a list, as far as Jira still knows them. */
public final class PersonView {

    private final String name;
    private final String userName;
    private final String state;

    PersonView(String name, String userName, String state) {
        this.name = name;
        this.userName = userName;
        this.state = state;
    }

    /** The name to show; the key when Jira knows nobody by it. */
    public String getName() {
        return name;
    }

    /** The name to log in with; empty when Jira knows nobody. */
    public String getUserName() {
        return userName;
    }

    /** That the person left, or is not known at all; empty for everybody else. */
    public String getState() {
        return state;
    }
}
