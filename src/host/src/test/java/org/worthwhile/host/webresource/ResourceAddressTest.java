package org.worthwhile.host.webresource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.Test;

public class ResourceAddressTest {

    @Test
    public void readsWhatItWrote() {
        String path = ResourceAddress.lasting("1.0-abc", Locale.GERMAN, "org.app:panel", "images/logo.svg");
        assertThat(path).isEqualTo("/s/1.0-abc/de/_/download/resources/org.app:panel/images/logo.svg");
        assertThat(ResourceAddress.parse(path)).hasValueSatisfying(address -> {
            assertThat(address.pluginKey()).isEqualTo("org.app");
            assertThat(address.moduleKey()).contains("org.app:panel");
            assertThat(address.name()).isEqualTo("images/logo.svg");
            assertThat(address.language()).contains(Locale.GERMAN);
            assertThat(address.isLasting()).isTrue();
        });
    }

    @Test
    public void readsTheShortFormOfJira() {
        assertThat(ResourceAddress.parse("/download/resources/org.app/logo.png")).hasValueSatisfying(address -> {
            assertThat(address.moduleKey()).isEmpty();
            assertThat(address.isLasting()).isFalse();
        });
    }

    @Test
    public void encodesWhatAnAddressCannotHold() {
        assertThat(ResourceAddress.lasting("v", Locale.ENGLISH, "org.app:panel", "ä b?.js")).endsWith("/%C3%A4%20b%3F.js");
    }

    @Test
    public void readsNothingElse() {
        assertThat(ResourceAddress.parse("/download/resources/org.app")).isEmpty();
        assertThat(ResourceAddress.parse("/s/v/_/host/static/jira.css")).isEmpty();
    }
}
