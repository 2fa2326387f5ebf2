package org.worthwhile.admin;

/** A person's way to a right: a group, a project role, or what one of Jira's permissions makes of people. */
public final class HolderView {

    private final String text;
    private final String name;
    private final String kind;
    private final boolean gone;
    private final String removal;

    HolderView(String text, String name, String kind, boolean gone) {
        this(text, name, kind, gone, "");
    }

    private HolderView(String text, String name, String kind, boolean gone, String removal) {
        this.text = text;
        this.name = name;
        this.kind = kind;
        this.gone = gone;
        this.removal = removal;
    }

    /** @param whatThatDoes said of the button that takes the right away */
    HolderView removable(String whatThatDoes) {
        return new HolderView(text, name, kind, gone, whatThatDoes);
    }

    /** As requests name it. */
    public String getText() {
        return text;
    }

    public String getName() {
        return name;
    }

    /** "Group" or "Project role"; empty when the name says enough. */
    public String getKind() {
        return kind;
    }

    /** Whether Jira knows the group or role no more; nobody is meant by it then. */
    public boolean isGone() {
        return gone;
    }

    public String getRemoval() {
        return removal;
    }
}
