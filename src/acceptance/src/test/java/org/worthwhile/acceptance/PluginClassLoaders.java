package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many class loaders of apps a local Jira keeps in memory. */
final class PluginClassLoaders {

    private static final int LOOKS = 10;
    private static final Pattern LINE =
            Pattern.compile("^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+org\\.apache\\.felix\\.framework\\.BundleWiringImpl\\$BundleClassLoader\\b", Pattern.MULTILINE);

    private PluginClassLoaders() {
    }

    /** Every histogram collects garbage first; what waits for a finalizer is gone with one of the next. */
    static int leftIn(LocalJiraProcess jira) throws IOException, InterruptedException {
        int left = count(jira);
        for (int look = 1; look < LOOKS && left > 1; look++) {
            left = count(jira);
        }
        return left;
    }

    private static int count(LocalJiraProcess jira) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, Long.toString(jira.pid()), "GC.class_histogram").redirectErrorStream(true).start();
        String histogram = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        Matcher line = LINE.matcher(histogram);
        assertThat(line.find()).as("class loaders of bundles in %s", histogram.lines().limit(5).toList()).isTrue();
        return Integer.parseInt(line.group(1));
    }
}
