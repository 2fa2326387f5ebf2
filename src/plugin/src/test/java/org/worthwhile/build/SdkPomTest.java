package org.worthwhile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;

/** The POM for Atlassian's SDK, which this build cannot run, builds what the main POM builds. */
public class SdkPomTest {

    /** Of our build only: how bnd finds the embedded library and what it leaves out of the manifest. AMPS does both by itself. */
    private static final List<String> OF_OUR_BUILD_ONLY = List.of("-exportcontents", "-includeresource", "-removeheaders");

    private static Pom parent;
    private static Pom main;
    private static Pom sdk;

    @BeforeClass
    public static void read() throws Exception {
        Path folder = Path.of(System.getProperty("basedir", ""));
        parent = Pom.at(folder.resolve("../../pom.xml"));
        main = Pom.at(folder.resolve("pom.xml"));
        sdk = Pom.at(folder.resolve("pom-sdk.xml"));
    }

    @Test
    public void isTheSameArtifact() {
        assertThat(sdk.text("groupId")).isEqualTo(parent.text("groupId"));
        assertThat(sdk.text("version")).isEqualTo(parent.text("version"));
        assertThat(sdk.text("artifactId")).isEqualTo(main.text("artifactId"));
        assertThat(sdk.text("name")).isEqualTo(main.text("name"));
        assertThat(sdk.text("description")).isEqualTo(main.text("description"));
        assertThat(sdk.text("build/finalName")).isEqualTo(main.text("build/finalName"));
    }

    @Test
    public void isCompiledForTheSameJava() {
        assertThat(sdk.property("maven.compiler.release")).isEqualTo(main.property("maven.compiler.release"));
    }

    @Test
    public void takesTheSameResources() {
        assertThat(sdk.resources()).isNotEmpty().isEqualTo(main.resources());
    }

    @Test
    public void readsPropertiesFilesInTheSameEncoding() {
        assertThat(Pom.text(sdk.configuration("maven-resources-plugin"), "propertiesEncoding")).isNotEmpty()
                .isEqualTo(Pom.text(main.configuration("maven-resources-plugin"), "propertiesEncoding"));
    }

    @Test
    public void embedsTheSameLibraries() {
        assertThat(sdk.embedded()).isNotEmpty().isEqualTo(main.embedded());
    }

    @Test
    public void neverEmbedsTheScannerAnnotations() {
        assertThat(sdk.provided()).contains("com.atlassian.plugin:atlassian-spring-scanner-annotation");
    }

    @Test
    public void usesTheSameVersionsWhereBothNameOne() {
        Map<String, String> ours = new HashMap<>(parent.properties());
        ours.putAll(main.properties());
        Map<String, String> shared = new HashMap<>(sdk.properties());
        shared.keySet().retainAll(ours.keySet());

        assertThat(shared).containsKeys("joda-money.version", "jsr311.version");
        assertThat(ours).containsAllEntriesOf(shared);
    }

    @Test
    public void usesTheSameBuildPluginsWhereBothNameOne() {
        Map<String, String> ours = parent.pluginVersions("build/pluginManagement/plugins");
        Map<String, String> shared = new HashMap<>(sdk.pluginVersions("build/plugins"));
        shared.keySet().retainAll(ours.keySet());

        assertThat(shared).containsKeys("maven-compiler-plugin", "maven-resources-plugin");
        assertThat(ours).containsAllEntriesOf(shared);
    }

    @Test
    public void writesTheSameManifest() throws Exception {
        Map<String, List<String>> ours = Instructions.ofBnd(main.configuration("bnd-maven-plugin"));
        ours.keySet().removeAll(OF_OUR_BUILD_ONLY);

        assertThat(Instructions.ofAmps(sdk.configuration("jira-maven-plugin"))).isEqualTo(ours);
    }

    @Test
    public void saysThatItCouldNotBeRun() throws Exception {
        assertThat(Files.readString(Path.of(System.getProperty("basedir", "")).resolve("pom-sdk.xml"))).contains("could not be run");
    }
}
