package org.worthwhile.acceptance;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.rules.ExternalResource;

/**
 * One local Jira with demo content and the app installed, started by the first class that needs it and ended with the JVM. For tests that add what they look
 * at and leave everything else alone; a test that restarts, disables or uninstalls starts a Jira of its own.
 */
final class SharedJira extends ExternalResource {

    private static final String IMPORT = "/secure/admin/CsvImport.jspa";

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

    /** Imports on top of what is there, and waits until the ledger knows of it: of imports Jira tells no app. */
    Books bringIn(ImportedWork world) {
        return bringInto(address(), world);
    }

    static Books bringInto(URI address, ImportedWork world) {
        Map<String, String> files = world.files().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> String.join("\n", file.getValue())));
        RestClient admin = RestClient.as(address, "admin");
        admin.upload(IMPORT, files).expect(302);
        Soon.see("The import", () -> admin.page(IMPORT).expect(200).body(), page -> page.contains("data-state=\"done\""));
        return Books.of(address).reconcile();
    }

    private static synchronized LocalJiraProcess start() {
        if (process == null) {
            process = LocalJiraProcess.startWithApp("shared");
        }
        return process;
    }
}
