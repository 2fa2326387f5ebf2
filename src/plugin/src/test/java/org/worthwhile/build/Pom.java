package org.worthwhile.build;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** One POM, read as it is written. */
final class Pom {

    private final Element project;

    private Pom(Element project) {
        this.project = project;
    }

    static Pom at(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return new Pom(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
    }

    /** Text below the project, for instance {@code build/finalName}. */
    String text(String path) {
        return element(path).getTextContent().strip();
    }

    Optional<String> property(String name) {
        return children(element("properties")).filter(e -> e.getTagName().equals(name)).map(e -> e.getTextContent().strip()).findFirst();
    }

    Map<String, String> properties() {
        return children(element("properties")).collect(toMap(Element::getTagName, e -> e.getTextContent().strip()));
    }

    Map<String, String> pluginVersions(String path) {
        return children(element(path)).collect(toMap(plugin -> text(plugin, "artifactId"), plugin -> text(plugin, "version")));
    }

    /** Resource folders with everything that is said about them, without the ways to say "here". */
    Set<String> resources() {
        return children(element("build/resources")).map(Pom::outline).map(text -> text.replace("${project.basedir}/", "")).collect(toSet());
    }

    /** What goes into the JAR: dependencies of the default scope, as group and artifact. */
    Set<String> embedded() {
        return children(element("dependencies")).filter(d -> child(d, "scope").isEmpty()).map(Pom::name).collect(toSet());
    }

    Set<String> provided() {
        return children(element("dependencies")).filter(d -> text(d, "scope").equals("provided")).map(Pom::name).collect(toSet());
    }

    /** The configuration of a build plugin. */
    Element configuration(String artifact) {
        var plugin = children(element("build/plugins")).filter(p -> text(p, "artifactId").equals(artifact)).findFirst().orElseThrow();
        return child(plugin, "configuration")
                .or(() -> child(plugin, "executions").flatMap(e -> child(e, "execution")).flatMap(e -> child(e, "configuration"))).orElseThrow();
    }

    static Stream<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast);
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).filter(e -> e.getTagName().equals(name)).findFirst();
    }

    static String text(Element parent, String name) {
        return child(parent, name).map(e -> e.getTextContent().strip()).orElse("");
    }

    private Element element(String path) {
        return Arrays.stream(path.split("/")).reduce(project, (parent, name) -> child(parent, name).orElseThrow(), (a, b) -> b);
    }

    private static String name(Element dependency) {
        return text(dependency, "groupId") + ":" + text(dependency, "artifactId");
    }

    private static String outline(Element element) {
        List<String> inner = children(element).map(Pom::outline).sorted().toList();
        return element.getTagName() + (inner.isEmpty() ? "=" + element.getTextContent().strip() : inner);
    }
}
