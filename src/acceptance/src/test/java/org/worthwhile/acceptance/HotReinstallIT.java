package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.Paths.notesOf;
import static org.worthwhile.acceptance.Paths.panel;


import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;

/** An app that is replaced on a running server must leave nothing of its older self in memory. */
public class HotReinstallIT {

    private static final int ROUNDS = 3;

    private static LocalJiraProcess jira;

    @Rule
    public final Browser browser = new Browser();

    @BeforeClass
    public static void start() {
        jira = LocalJiraProcess.startNew("hot-reinstall");
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Test
    public void threeReinstallsLeaveOneClassLoader() throws Exception {
        JiraPages pages = new JiraPages(browser, jira.address()).logIn("admin");
        pages.manageApps().upload(Places.appJar());
        for (int round = 0; round < ROUNDS; round++) {
            useEveryLayer();
            pages.manageApps().uninstall();
            pages.manageApps().upload(Places.appJar());
        }
        useEveryLayer();

        assertThat(PluginClassLoaders.leftIn(jira)).isEqualTo(1);
    }

    private static void useEveryLayer() {
        RestClient petra = RestClient.as(jira.address(), "petra");
        petra.post(notesOf("SHOP-1"), aNote().json()).expect(201);
        petra.post(notesOf("SHOP-1"), aNote().words("").json()).expect(400);
        petra.get(notesOf("SHOP-1")).expect(200);
        petra.get(panel("SHOP-1")).expect(200);
    }
}
