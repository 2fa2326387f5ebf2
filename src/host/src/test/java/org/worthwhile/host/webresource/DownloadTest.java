package org.worthwhile.host.webresource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.Test;

public class DownloadTest {

    private final Download folder = new Download("images/", Optional.empty(), "panel/images", Map.of());

    @Test
    public void findsAFileByItsExactName() {
        Download file = new Download("panel.js", Optional.empty(), "panel/panel-1.js", Map.of());
        assertThat(file.pathOf("panel.js")).contains("panel/panel-1.js");
        assertThat(file.pathOf("Panel.js")).isEmpty();
        assertThat(file.pathOf("x/panel.js")).isEmpty();
    }

    @Test
    public void findsTheFilesOfAFolder() {
        assertThat(folder.pathOf("images/a.png")).contains("panel/images/a.png");
        assertThat(folder.pathOf("images/deep/b.png")).contains("panel/images/deep/b.png");
        assertThat(folder.pathOf("other/a.png")).isEmpty();
    }

    @Test
    public void findsTheFilesThatMatchAPattern() {
        Download matching = new Download("icons", Optional.of(Pattern.compile("[a-z]+\\.svg")), "icons/", Map.of());
        assertThat(matching.pathOf("star.svg")).contains("icons/star.svg");
        assertThat(matching.pathOf("star.png")).isEmpty();
    }

    @Test
    public void neverLeavesItsFolder() {
        for (String path : new String[] {"images/../secret.txt", "images/./a.png", "images//a.png", "images/..", "images/a.png/",
            "images/..\\secret.txt", "images/\u0000a.png", "../images/a.png", "/images/a.png"}) {
            assertThat(folder.pathOf(path)).as(path).isEmpty();
        }
    }

    @Test
    public void offersNoFolders() {
        assertThat(folder.pathOf("images/deep")).isEmpty();
    }
}
