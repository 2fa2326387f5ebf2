package org.worthwhile.host.tracker;

/** What was asked for does not exist, or not for the person who asks. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotFound(String message) {
        super(message);
    }

    public static NotFound issue() {
        return new NotFound("Issue Does Not Exist");
    }

    public static NotFound project() {
        return new NotFound("No project could be found.");
    }

    public static NotFound worklog() {
        return new NotFound("Cannot find worklog.");
    }

    public static NotFound part() {
        return new NotFound("The project has no such version or component.");
    }

    public static NotFound dashboard() {
        return new NotFound("The dashboard does not exist, or is not shared with you.");
    }

    public static NotFound filter() {
        return new NotFound("The filter does not exist, or is not shared with you.");
    }

    public static NotFound gadget() {
        return new NotFound("The gadget is no longer on this dashboard.");
    }

    public static NotFound field() {
        return new NotFound("There is no such custom field.");
    }

    public static NotFound user() {
        return new NotFound("The user does not exist.");
    }
}
