package org.worthwhile.acceptance;

/** Issues of the demo content that tests rely on. */
final class DemoIssues {

    /** In project SHOP, with the security level that lets only admin and petra see it. */
    static final String CONFIDENTIAL = "SHOP-20";

    private DemoIssues() {
    }
}
