package org.worthwhile.acceptance;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** One of the two local Jiras of a soak test, and what an operator does to it. While it is disturbed it may answer as it can. */
final class SoakNode {

    private static final String APPS = "/plugins/servlet/upm/";
    private static final String APP = "org.worthwhile.jira";

    private final String name;
    private final LocalJiraProcess jira;
    /** Odd while a disturbance lasts. */
    private final AtomicInteger disturbances = new AtomicInteger();

    SoakNode(String name, LocalJiraProcess jira) {
        this.name = name;
        this.jira = jira;
    }

    String name() {
        return name;
    }

    RestClient as(String user) {
        return RestClient.as(jira.address(), user);
    }

    Books books() {
        return Books.of(jira.address());
    }

    /** To be compared with a later moment: the same even number means that nothing happened to the node in between. */
    int moment() {
        return disturbances.get();
    }

    static boolean isCalm(int before, int after) {
        return before == after && before % 2 == 0;
    }

    void disturb(Runnable disturbance) {
        disturbances.incrementAndGet();
        try {
            disturbance.run();
        } finally {
            disturbances.incrementAndGet();
        }
    }

    void kill() {
        jira.killAndStart();
    }

    void restart() {
        jira.restart();
    }

    void disable() {
        as("admin").submit(APPS + "disable", "key", APP).expect(302);
    }

    void enable() {
        as("admin").submit(APPS + "enable", "key", APP).expect(302);
    }

    void uninstall() {
        as("admin").submit(APPS + "uninstall", "key", APP).expect(302);
    }

    void install(Path app) {
        as("admin").uploadApp(APPS + "upload", app).expect(302);
    }

    void close() {
        jira.close();
    }
}
