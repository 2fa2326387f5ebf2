package org.worthwhile.acceptance;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.BeforeClass;
import org.junit.Test;
import org.w3c.dom.Element;

/** Opens the JAR that the UPM would install and checks everything a Jira would stumble over, without running it. */
public class AppJarIT {

    private static final String PLUGIN_KEY = "org.worthwhile.jira";
    private static final int JAVA_11 = 55;
    private static final String INDEX = "META-INF/plugin-components/";

    private static AppJar jar;

    @BeforeClass
    public static void open() {
        jar = AppJar.open(Places.appJar());
    }

    @Test
    public void holdsOnlyItsOwnClasses() {
        assertThat(jar.classNames()).isNotEmpty().allMatch(name -> name.startsWith("org.worthwhile."));
    }

    @Test
    public void everyClassRunsOnJava11() {
        for (String name : jar.names(entry -> entry.endsWith(".class"))) {
            byte[] header = jar.bytes(name);
            assertThat((header[6] & 0xff) << 8 | header[7] & 0xff).as("class version of %s", name).isEqualTo(JAVA_11);
        }
    }

    @Test
    public void embedsNothingButTheLibrariesForMoneyAndTables() {
        assertThat(jar.names(name -> name.endsWith(".jar")).stream().map(name -> name.replaceAll("-[0-9.]+\\.jar", "")))
                .containsExactlyInAnyOrder("META-INF/lib/commons-csv", "META-INF/lib/joda-money");
    }

    @Test
    public void embeddedLibrariesAreOnTheBundleClassPath() {
        assertThat(jar.header("Bundle-ClassPath").split(",")).containsExactlyInAnyOrder(".", library("joda-money"), library("commons-csv"));
    }

    @Test
    public void embeddedLibrariesBringNoClassOfThePlatform() {
        assertThat(jar.nested(library("joda-money")).classNames())
                .allMatch(name -> name.startsWith("org.joda.money.") || name.equals("module-info"));
        assertThat(jar.nested(library("commons-csv")).classNames()).allMatch(name -> name.startsWith("org.apache.commons.csv."));
    }

    @Test
    public void oneKeyNamesBundlePluginAndDescriptor() {
        assertThat(List.of(jar.header("Bundle-SymbolicName"), jar.header("Atlassian-Plugin-Key"), jar.descriptor().getAttribute("key")))
                .containsOnly(PLUGIN_KEY);
    }

    @Test
    public void descriptorCarriesTheVersionOfTheBundle() {
        assertThat(jar.elements("version").map(Element::getTextContent)).containsExactly(jar.header("Bundle-Version"));
    }

    @Test
    public void isTransformerlessWithASpringContext() {
        assertThat(jar.header("Spring-Context")).isEqualTo("*");
    }

    @Test
    public void springContextReadsTheScannerIndex() {
        assertThat(jar.names(name -> name.matches("META-INF/spring/[^/]+\\.xml"))).isNotEmpty()
                .anyMatch(name -> jar.text(name).contains("atlassian-scanner:scan-indexes"));
    }

    @Test
    public void bringsNoNamespaceHandlersOfItsOwn() {
        assertThat(jar.names()).doesNotContain("META-INF/spring.handlers", "META-INF/spring.schemas");
    }

    @Test
    public void everyIndexedComponentIsInTheJar() {
        assertThat(indexedClasses("component")).isNotEmpty().allMatch(jar::hasClass);
    }

    @Test
    public void everyIndexedImportComesFromAnImportedPackage() {
        assertThat(indexedClasses("imports")).isNotEmpty().allMatch(name -> jar.imports().containsKey(packageOf(name)));
    }

    @Test
    public void requiresNoExecutionEnvironment() {
        assertThat(String.valueOf(jar.header("Require-Capability"))).doesNotContain("osgi.ee");
    }

    @Test
    public void importsAskForNoVersion() {
        assertThat(jar.imports()).allSatisfy((name, attributes) -> assertThat(attributes).as(name).doesNotContainKeys("version", "bundle-version"));
    }

    @Test
    public void importsNoPackageOfTheJavaLanguage() {
        assertThat(jar.imports().keySet()).noneMatch(name -> name.startsWith("java."));
    }

    @Test
    public void everyMandatoryImportIsKnownToBeExportedByAJira() {
        Set<String> exported = exportedPackages().map(line -> line.split("\t")[0]).collect(toCollection(TreeSet::new));
        assertThat(jar.imports().entrySet().stream().filter(clause -> !isOptional(clause)).map(Map.Entry::getKey))
                .isNotEmpty().allMatch(exported::contains);
    }

    @Test
    public void everyExportedPackageOfTheLocalJiraNamesItsSource() {
        assertThat(exportedPackages()).isNotEmpty().allMatch(line -> line.matches("[a-z][\\w.]*\t\\S.*"));
    }

    @Test
    public void everyReferencedClassCanBeFound() {
        List<AppJar> embedded = jar.names(name -> name.endsWith(".jar")).stream().map(jar::nested).toList();
        Set<String> missing = new TreeSet<>();
        for (String entry : jar.names(name -> name.endsWith(".class"))) {
            for (String referenced : ReferencedClasses.of(jar.bytes(entry))) {
                boolean found = referenced.startsWith("java.") || jar.hasClass(referenced)
                        || embedded.stream().anyMatch(library -> library.hasClass(referenced))
                        || jar.imports().containsKey(packageOf(referenced));
                if (!found) {
                    missing.add(referenced + ", needed by " + entry);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    public void everyPlaceHolderIsFilledIn() {
        assertThat(jar.text("atlassian-plugin.xml")).doesNotContain("${");
        assertThat(jar.headers()).noneMatch(header -> header.contains("${"));
    }

    @Test
    public void everyClassOfTheDescriptorCanBeLoaded() {
        assertThat(Stream.concat(jar.elements().map(element -> element.getAttribute("class")), jar.elements("entity").map(Element::getTextContent))
                .map(String::trim).filter(name -> !name.isEmpty()))
                .isNotEmpty().allMatch(name -> jar.hasClass(name) || jar.imports().containsKey(packageOf(name)));
    }

    @Test
    public void everyRestPackageHoldsClasses() {
        assertThat(jar.elements("package").map(Element::getTextContent).map(String::trim))
                .isNotEmpty().allMatch(name -> jar.hasFolder(name.replace('.', '/') + "/"));
    }

    @Test
    public void everyResourceOfTheDescriptorExists() {
        assertThat(jar.elements("resource").filter(resource -> !resource.getAttribute("type").equals("i18n")).map(resource -> resource.getAttribute("location")))
                .isNotEmpty().allMatch(location -> location.endsWith("/") ? jar.hasFolder(location.replaceFirst("^/", "")) : jar.has(location.replaceFirst("^/", "")));
    }

    @Test
    public void everyLanguageFileOfTheDescriptorExistsInEnglishAndGerman() {
        assertThat(languageFiles()).isNotEmpty().allMatch(location -> jar.has(location + ".properties") && jar.has(location + "_de.properties"));
    }

    @Test
    public void everyTextKeyOfTheDescriptorExistsInBothLanguages() {
        Set<String> keys = Stream.concat(
                jar.elements().map(element -> element.getAttribute("i18n-name-key")),
                jar.elements().filter(element -> Set.of("label", "description", "tooltip", "title").contains(element.getTagName()))
                        .map(element -> element.getAttribute("key")))
                .filter(key -> !key.isEmpty()).collect(toCollection(TreeSet::new));
        assertThat(texts("").stringPropertyNames()).containsAll(keys);
        assertThat(texts("_de").stringPropertyNames()).containsAll(keys);
    }

    @Test
    public void bothLanguagesHoldTheSameKeys() {
        assertThat(texts("").stringPropertyNames()).isNotEmpty().isEqualTo(texts("_de").stringPropertyNames());
    }

    @Test
    public void everyTextKeyCarriesOurPrefix() {
        assertThat(texts("").stringPropertyNames()).allMatch(key -> key.startsWith("worthwhile."));
    }

    /** Jiras read property files as ISO 8859-1; escapes mean the same in every reading. */
    @Test
    public void languageFilesArePlainAscii() {
        for (String file : jar.names(name -> name.endsWith(".properties"))) {
            for (byte b : jar.bytes(file)) {
                assertThat(b).as("byte of %s", file).isPositive();
            }
        }
    }

    @Test
    public void declaresItselfCompatibleWithDataCenter() {
        assertThat(jar.pluginParam("atlassian-data-center-status")).isEqualTo("compatible");
        assertThat(jar.pluginParam("atlassian-data-center-compatible")).isEqualTo("true");
    }

    @Test
    public void iconIs16PixelsSquare() throws IOException {
        assertThat(sizeOf(jar.pluginParam("plugin-icon"))).isEqualTo("16x16");
    }

    @Test
    public void logoIs144PixelsSquare() throws IOException {
        assertThat(sizeOf(jar.pluginParam("plugin-logo"))).isEqualTo("144x144");
    }

    /** The namespace decides the names of the tables: changing it loses every note. */
    @Test
    public void tablesKeepTheirNamespaceForGood() {
        assertThat(jar.elements("ao").map(module -> module.getAttribute("namespace"))).containsExactly(PLUGIN_KEY);
    }

    private static String library(String name) {
        return jar.names(entry -> entry.startsWith("META-INF/lib/" + name + "-")).get(0);
    }

    private static List<String> indexedClasses(String index) {
        return jar.lines(INDEX + index).stream().map(line -> line.split("#")[0]).toList();
    }

    private static Stream<String> exportedPackages() {
        return AppJar.open(Places.hostJar()).lines("host/exported-packages.txt").stream();
    }

    private static boolean isOptional(Map.Entry<String, Map<String, String>> clause) {
        return "optional".equals(clause.getValue().get("resolution"));
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    private static List<String> languageFiles() {
        return jar.elements("resource").filter(resource -> resource.getAttribute("type").equals("i18n"))
                .map(resource -> resource.getAttribute("location").replace('.', '/')).toList();
    }

    private static Properties texts(String language) {
        return jar.properties("i18n/worthwhile" + language + ".properties");
    }

    private static String sizeOf(String picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jar.bytes(picture)));
        return image.getWidth() + "x" + image.getHeight();
    }
}
