package org.worthwhile.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.Test;
import org.w3c.dom.Element;

public class PluginDescriptorTest {

    @Test
    public void readsWhatTheAppManagerShows() throws IOException {
        PluginDescriptor descriptor = read("""
                <atlassian-plugin key="com.example.app" name="Example" plugins-version="2">
                  <plugin-info>
                    <description>What it does</description>
                    <version>1.2.3</version>
                    <vendor name="Somebody" url="https://example.com"/>
                    <param name="plugin-icon">icons/icon.png</param>
                    <param name="atlassian-data-center-compatible" value="true"/>
                  </plugin-info>
                </atlassian-plugin>
                """);

        assertThat(descriptor.key()).isEqualTo("com.example.app");
        assertThat(descriptor.name()).isEqualTo("Example");
        assertThat(descriptor.version()).isEqualTo("1.2.3");
        assertThat(descriptor.description()).isEqualTo("What it does");
        assertThat(descriptor.vendor()).isEqualTo("Somebody");
        assertThat(descriptor.params()).containsEntry("plugin-icon", "icons/icon.png")
                .containsEntry("atlassian-data-center-compatible", "true");
    }

    @Test
    public void modulesAreEverythingButInfoAndResourcesInTheirOrder() throws IOException {
        PluginDescriptor descriptor = read(plugin("""
                <resource type="i18n" name="i18n" location="i18n.app"/>
                <rest key="api" path="/app" version="1.0"/>
                <web-panel key="panel" location="somewhere"/>
                <plugin-info><version>1</version></plugin-info>
                <never-heard-of key="unknown"/>
                """));

        assertThat(descriptor.modules()).extracting(Element::getTagName).containsExactly("rest", "web-panel", "never-heard-of");
        assertThat(descriptor.resources("i18n")).extracting(resource -> resource.getAttribute("location")).containsExactly("i18n.app");
    }

    /** Every request for a script asks the descriptor. */
    @Test
    public void isReadByManyAtOnce() throws Exception {
        PluginDescriptor descriptor = read(plugin("<rest key='a'/><servlet key='b'/><resource type='i18n' location='i18n.app'/><ao key='c'/>"));
        Callable<Boolean> reading = () -> IntStream.range(0, 20_000).allMatch(i ->
                descriptor.modules().size() == 3 && descriptor.resources("i18n").size() == 1);
        ExecutorService readers = Executors.newFixedThreadPool(8);

        try {
            for (Future<Boolean> read : readers.invokeAll(Collections.nCopies(8, reading))) {
                assertThat(read.get()).isTrue();
            }
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    public void refusesADocumentTypeAndWithItEveryEntity() {
        assertThatThrownBy(() -> read("""
                <!DOCTYPE atlassian-plugin [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
                <atlassian-plugin key="com.example.app" name="&secret;" plugins-version="2"/>
                """)).isInstanceOf(PluginRefused.class).hasMessageContaining("DOCTYPE");
    }

    @Test
    public void saysWhereTheXmlIsBroken() {
        assertThatThrownBy(() -> read("<atlassian-plugin key='a'\n plugins-version='2'>"))
                .isInstanceOf(PluginRefused.class).hasMessageContaining("line 2");
    }

    @Test
    public void refusesTwoModulesWithOneKey() {
        assertThatThrownBy(() -> read(plugin("<rest key='same'/><web-panel key='same'/>")))
                .isInstanceOf(PluginRefused.class).hasMessageContaining("same");
    }

    @Test
    public void refusesAModuleWithoutKey() {
        assertThatThrownBy(() -> read(plugin("<rest path='/a'/>"))).isInstanceOf(PluginRefused.class).hasMessageContaining("rest");
    }

    @Test
    public void refusesAPluginOfTheFirstVersion() {
        assertThatThrownBy(() -> read("<atlassian-plugin key='old'/>"))
                .isInstanceOf(PluginRefused.class).hasMessageContaining("plugins-version");
    }

    private static String plugin(String modules) {
        return "<atlassian-plugin key='com.example.app' plugins-version='2'>" + modules + "</atlassian-plugin>";
    }

    private static PluginDescriptor read(String xml) throws IOException {
        return PluginDescriptor.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
