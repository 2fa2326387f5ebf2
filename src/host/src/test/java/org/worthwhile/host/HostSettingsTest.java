package org.worthwhile.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.Test;
import org.worthwhile.host.HostSettings.DatabaseAddress;
import org.worthwhile.host.HostSettings.ImportFolder;

public class HostSettingsTest {

    @Test
    public void everythingHasADefault() {
        HostSettings settings = HostSettings.parse();

        assertThat(settings.home()).isAbsolute().endsWithRaw(Path.of(".local-jira"));
        assertThat(settings.port()).isEqualTo(2990);
        assertThat(settings.contextPath()).isEqualTo("/jira");
        assertThat(settings.database()).isEmpty();
        assertThat(settings.install()).isEmpty();
        assertThat(settings.demo()).isTrue();
        assertThat(settings.worklogFeedDelay()).as("as in Jira").isEqualTo(Duration.ofMinutes(1));
        assertThat(settings.shortestJobInterval()).as("as in Jira").isEqualTo(Duration.ofMinutes(1));
        assertThat(settings.imported()).isEmpty();
    }

    @Test
    public void readsWhatTestsNeed() {
        HostSettings settings = HostSettings.parse("--worklog-feed-delay", "0", "--shortest-job-interval", "2", "--import", "files",
                "--import-encoding", "ISO-8859-1");

        assertThat(settings.worklogFeedDelay()).isZero();
        assertThat(settings.shortestJobInterval()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.imported()).contains(new ImportFolder(Path.of("files"), StandardCharsets.ISO_8859_1));
    }

    @Test
    public void readsEveryOption() {
        HostSettings settings = HostSettings.parse("--home", "/tmp/home", "--port", "0", "--context", "/tracker/", "--install", "app.jar",
                "--no-demo", "--database", "jdbc:postgresql://localhost/jira", "--database-user", "jira", "--database-password", "secret");

        assertThat(settings.home()).isEqualTo(Path.of("/tmp/home"));
        assertThat(settings.port()).isZero();
        assertThat(settings.contextPath()).isEqualTo("/tracker");
        assertThat(settings.install()).contains(Path.of("app.jar"));
        assertThat(settings.demo()).isFalse();
        assertThat(settings.database()).contains(new DatabaseAddress("jdbc:postgresql://localhost/jira", "jira", "secret"));
    }

    @Test
    public void theRootIsAContextToo() {
        assertThat(HostSettings.parse("--context", "/").contextPath()).isEmpty();
    }

    @Test
    public void saysWhatIsWrong() {
        assertThatThrownBy(() -> HostSettings.parse("--prot", "1")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("--prot");
        assertThatThrownBy(() -> HostSettings.parse("--port")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("value");
        assertThatThrownBy(() -> HostSettings.parse("--port", "x")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("65535");
        assertThatThrownBy(() -> HostSettings.parse("--port", "65536")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HostSettings.parse("--import-encoding", "klingon")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HostSettings.parse("--context", "jira")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("/jira");
    }
}
