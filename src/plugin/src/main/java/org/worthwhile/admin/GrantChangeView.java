package org.worthwhile.admin;

/** That somebody decided anew who holds a right. */
public final class GrantChangeView {

    private final String when;
    private final String who;
    private final String right;
    private final String before;
    private final String after;

    GrantChangeView(String when, String who, String right, String before, String after) {
        this.when = when;
        this.who = who;
        this.right = right;
        this.before = before;
        this.after = after;
    }

    public String getWhen() {
        return when;
    }

    public String getWho() {
        return who;
    }

    public String getRight() {
        return right;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }
}
