package org.worthwhile.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A JAR taken apart: its entries, manifest and descriptor. */
final class AppJar {

    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Manifest manifest;

    private AppJar(InputStream in) throws IOException {
        try (JarInputStream jar = new JarInputStream(in)) {
            manifest = jar.getManifest();
            for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), jar.readAllBytes());
                }
            }
        }
    }

    static AppJar open(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new AppJar(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AppJar nested(String entry) {
        try {
            return new AppJar(new ByteArrayInputStream(bytes(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String entry) {
        return entries.containsKey(entry);
    }

    boolean hasFolder(String folder) {
        return entries.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    boolean hasClass(String className) {
        return has(className.replace('.', '/') + ".class");
    }

    Set<String> names() {
        return entries.keySet();
    }

    List<String> names(Predicate<String> chosen) {
        return entries.keySet().stream().filter(chosen).toList();
    }

    Set<String> classNames() {
        return names(name -> name.endsWith(".class")).stream()
                .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    byte[] bytes(String entry) {
        byte[] bytes = entries.get(entry);
        if (bytes == null) {
            throw new AssertionError(entry + " is not in the JAR");
        }
        return bytes;
    }

    String text(String entry) {
        return new String(bytes(entry), StandardCharsets.UTF_8);
    }

    List<String> lines(String entry) {
        return text(entry).lines().map(String::trim).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }

    Properties properties(String entry) {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(bytes(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    String header(String name) {
        return manifest.getMainAttributes().getValue(name);
    }

    List<String> headers() {
        return manifest.getMainAttributes().entrySet().stream().map(header -> header.getKey() + ": " + header.getValue()).toList();
    }

    /** Imported packages with the attributes and directives of their clause. */
    Map<String, Map<String, String>> imports() {
        return packages(header("Import-Package"));
    }

    Element descriptor() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text("atlassian-plugin.xml")))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("atlassian-plugin.xml cannot be read", e);
        }
    }

    Stream<Element> elements() {
        NodeList found = descriptor().getElementsByTagName("*");
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1).map(found::item).map(Element.class::cast);
    }

    Stream<Element> elements(String name) {
        return elements().filter(element -> element.getTagName().equals(name));
    }

    String pluginParam(String name) {
        return elements("param")
                .filter(param -> param.getParentNode().getNodeName().equals("plugin-info") && param.getAttribute("name").equals(name))
                .map(param -> param.getTextContent().trim()).findFirst().orElse("");
    }

    private static Map<String, Map<String, String>> packages(String header) {
        Map<String, Map<String, String>> packages = new LinkedHashMap<>();
        for (String clause : split(header, ',')) {
            List<String> parts = split(clause, ';');
            Map<String, String> attributes = new LinkedHashMap<>();
            List<String> names = new ArrayList<>();
            for (String part : parts) {
                int equals = part.indexOf('=');
                if (equals < 0) {
                    names.add(part);
                } else {
                    attributes.put(part.substring(0, equals).replaceAll(":$", ""), part.substring(equals + 1).replace("\"", ""));
                }
            }
            names.forEach(name -> packages.put(name, attributes));
        }
        return packages;
    }

    /** Splits at a separator outside quotation marks. */
    private static List<String> split(String text, char separator) {
        return Stream.of(text.split(separator + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(String::trim).filter(part -> !part.isEmpty()).toList();
    }
}
