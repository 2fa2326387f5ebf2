package org.worthwhile.admin;

/** Some things of a backup that have no place here, and for want of what. */
public final class LeftOutView {

    private final String what;
    private final String count;
    private final String missing;
    private final String name;

    LeftOutView(String what, String count, String missing, String name) {
        this.what = what;
        this.count = count;
        this.missing = missing;
        this.name = name;
    }

    public String getWhat() {
        return what;
    }

    public String getCount() {
        return count;
    }

    /** The kind of thing. */
    public String getMissing() {
        return missing;
    }

    /** Empty when it has none. */
    public String getName() {
        return name;
    }
}
