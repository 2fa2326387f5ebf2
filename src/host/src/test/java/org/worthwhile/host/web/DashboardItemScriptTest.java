package org.worthwhile.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;

/** Runs the tests of the dashboard's client contract with node, which the build needs in any case. */
public class DashboardItemScriptTest {

    @Test
    public void keepsWhatJiraPromisesTheScriptOfAnItem() throws Exception {
        Path tests = Path.of("src/test/js/dashboard-item.test.js").toAbsolutePath();
        assertThat(Files.exists(tests)).isTrue();
        Process node = new ProcessBuilder("node", "--test", tests.toString()).redirectErrorStream(true).start();
        String report = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(report).isZero();
    }
}
