package org.worthwhile.host.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

public class SettingsTest {

    private final DataSource database = new DriverManagerDataSource("jdbc:h2:mem:settings-" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
    private PluginSettings settings;

    @Before
    public void open() {
        settings = factory().createGlobalSettings();
    }

    private PluginSettingsFactory factory() {
        return new Settings(new TransactionAwareDataSourceProxy(database), new DataSourceTransactionManager(database));
    }

    @Test
    public void keepsTheFourKindsOfValue() {
        Properties properties = new Properties();
        properties.setProperty("a", "1");

        settings.put("text", "Grüße 漢字 😀");
        settings.put("list", List.of("b", "a"));
        settings.put("map", Map.of("x", "y"));
        settings.put("properties", properties);

        PluginSettings reopened = factory().createGlobalSettings();
        assertThat(reopened.get("text")).isEqualTo("Grüße 漢字 😀");
        assertThat(reopened.get("list")).isEqualTo(List.of("b", "a"));
        assertThat(reopened.get("map")).isEqualTo(Map.of("x", "y")).isNotInstanceOf(Properties.class);
        assertThat(reopened.get("properties")).isInstanceOf(Properties.class).isEqualTo(properties);
    }

    @Test
    public void answersWhatWasThereBefore() {
        assertThat(settings.put("key", "one")).isNull();
        assertThat(settings.put("key", "two")).isEqualTo("one");
        assertThat(settings.remove("key")).isEqualTo("two");
        assertThat(settings.remove("key")).isNull();
        assertThat(settings.get("key")).isNull();
    }

    @Test
    public void nothingMeansRemove() {
        settings.put("key", "one");

        assertThat(settings.put("key", null)).isEqualTo("one");
        assertThat(settings.get("key")).isNull();
    }

    @Test
    public void scopesDoNotSeeEachOther() {
        settings.put("key", "global");
        factory().createSettingsForKey("SHOP").put("key", "of SHOP");

        assertThat(settings.get("key")).isEqualTo("global");
        assertThat(factory().createSettingsForKey("SHOP").get("key")).isEqualTo("of SHOP");
        assertThat(factory().createSettingsForKey(null).get("key")).isEqualTo("global");
    }

    @Test
    public void aKeyHasALimit() {
        settings.put("k".repeat(255), "fits");

        assertThat(settings.get("k".repeat(255))).isEqualTo("fits");
        assertThatThrownBy(() -> settings.put("k".repeat(256), "too long")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.get(null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void longTextsFit() {
        settings.put("key", "x".repeat(100_000));

        assertThat(settings.get("key")).isEqualTo("x".repeat(100_000));
    }

    @Test
    public void otherKindsAreRefused() {
        assertThatThrownBy(() -> settings.put("key", 1)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Integer");
        assertThatThrownBy(() -> settings.put("key", List.of(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(settings.get("key")).isNull();
    }
}
