package org.worthwhile.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.Test;

/** The functions of our scripts that only compute, in the Node that the build needs anyway. */
public class ScriptsTest {

    @Test
    public void settingsOfAGadgetAreReadWhateverJiraGivesBack() throws Exception {
        assertThat(complaintsOf("portfolio-settings.js")).isEmpty();
    }

    @Test
    public void bubblesAndTheirNamesFindTheirPlace() throws Exception {
        assertThat(complaintsOf("bubble-chart.js")).isEmpty();
    }

    private static String complaintsOf(String script) throws Exception {
        Process node = new ProcessBuilder("node", Path.of("src", "test", "scripts", script).toString()).redirectErrorStream(true).start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return node.waitFor() == 0 ? "" : said;
    }
}
