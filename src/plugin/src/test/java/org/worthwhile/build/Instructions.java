package org.worthwhile.build;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** What a POM tells bnd about the manifest: clauses by header. Directives start with a dash. */
final class Instructions {

    private Instructions() {
    }

    static Map<String, List<String>> ofBnd(Element configuration) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Pom.text(configuration, "bnd")));
        return properties.stringPropertyNames().stream()
                .collect(toMap(name -> name, name -> clauses(properties.getProperty(name)), (a, b) -> a, TreeMap::new));
    }

    static Map<String, List<String>> ofAmps(Element configuration) {
        return Pom.children(Pom.child(configuration, "instructions").orElseThrow())
                .collect(toMap(e -> e.getTagName().replaceFirst("^_", "-"), e -> clauses(e.getTextContent()), (a, b) -> a, TreeMap::new));
    }

    private static List<String> clauses(String value) {
        return Arrays.stream(value.split(",")).map(String::strip).toList();
    }
}
