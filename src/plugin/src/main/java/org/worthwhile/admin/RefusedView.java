package org.worthwhile.admin;

/** Why a page is not shown. */
public final class RefusedView {

    private final String reason;
    private final String logInAddress;

    RefusedView(String reason, String logInAddress) {
        this.reason = reason;
        this.logInAddress = logInAddress;
    }

    public String getReason() {
        return reason;
    }

    /** Empty when logging in would not help. */
    public String getLogInAddress() {
        return logInAddress;
    }
}
