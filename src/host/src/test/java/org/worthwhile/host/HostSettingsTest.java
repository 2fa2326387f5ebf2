package org.worthwhile.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.Test;
import org.worthwhile.host.HostSettings.DatabaseAddress;

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
        assertThatThrownBy(() -> HostSettings.parse("--context", "jira")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("/jira");
    }
}
