package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.Paths.notesOf;
import static org.worthwhile.acceptance.Paths.panel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;

/** An app that is replaced on a running server must leave nothing of its older self in memory. */
public class HotReinstallIT {

    private static final int ROUNDS = 3;
    private static final int LOOKS = 10;
    private static final Pattern PLUGIN_CLASS_LOADERS =
            Pattern.compile("^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+org\\.apache\\.felix\\.framework\\.BundleWiringImpl\\$BundleClassLoader\\b", Pattern.MULTILINE);

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

        assertThat(classLoadersLeft()).isEqualTo(1);
    }

    private static void useEveryLayer() {
        RestClient petra = RestClient.as(jira.address(), "petra");
        petra.post(notesOf("SHOP-1"), aNote().json()).expect(201);
        petra.post(notesOf("SHOP-1"), aNote().words("").json()).expect(400);
        petra.get(notesOf("SHOP-1")).expect(200);
        petra.get(panel("SHOP-1")).expect(200);
    }

    /** Every histogram collects garbage first; what waits for a finalizer is gone with one of the next. */
    private static int classLoadersLeft() throws IOException, InterruptedException {
        int left = countClassLoaders();
        for (int look = 1; look < LOOKS && left > 1; look++) {
            left = countClassLoaders();
        }
        return left;
    }

    private static int countClassLoaders() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, Long.toString(jira.pid()), "GC.class_histogram").redirectErrorStream(true).start();
        String histogram = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        Matcher line = PLUGIN_CLASS_LOADERS.matcher(histogram);
        assertThat(line.find()).as("class loaders of bundles in %s", histogram.lines().limit(5).toList()).isTrue();
        return Integer.parseInt(line.group(1));
    }
}
