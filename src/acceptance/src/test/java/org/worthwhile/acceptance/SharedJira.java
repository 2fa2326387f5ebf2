package org.worthwhile.acceptance;

import java.net.URI;

import org.junit.rules.ExternalResource;

/**
 * One local Jira with demo content and the app installed, started by the first class that needs it and ended with the JVM. For tests that add what they look
 * at and leave everything else alone; a test that restarts, disables or uninstalls starts a Jira of its own.
 */
final class SharedJira extends ExternalResource {

    private static LocalJiraProcess process;

    @Override
    protected void before() {
        start();
    }

    URI address() {
        return start().address();
    }

    RestClient as(String user) {
        return RestClient.as(address(), user);
    }

    RestClient anonymously() {
        return RestClient.anonymous(address());
    }

    /** Otto, who may edit in GRID, after choosing German in his profile. */
    RestClient germanEditor() {
        RestClient otto = as("otto");
        otto.chooseLanguage("de");
        return otto;
    }

    String log() {
        return start().log();
    }

    private static synchronized LocalJiraProcess start() {
        if (process == null) {
            process = LocalJiraProcess.startNew("shared", "--install", Places.appJar().toString());
            Runtime.getRuntime().addShutdownHook(new Thread(process::close));
        }
        return process;
    }
}
