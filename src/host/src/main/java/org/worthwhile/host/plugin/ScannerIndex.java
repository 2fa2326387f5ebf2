package org.worthwhile.host.plugin;

import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.springframework.util.ClassUtils;

/** What the Spring Scanner's build plugin wrote into META-INF/plugin-components, in its own line formats. */
record ScannerIndex(List<Entry> components, Set<String> primaries, List<Entry> imports, List<Export> exports) {

    private static final String FOLDER = "META-INF/plugin-components/";
    private static final String SCANNER = "http://www.atlassian.com/schema/atlassian-scanner/2";
    private static final ScannerIndex EMPTY = new ScannerIndex(List.of(), Set.of(), List.of(), List.of());

    /** A line {@code class} or {@code class#beanName}. */
    record Entry(String className, String beanName, String line) {

        static Entry of(String line) {
            int hash = line.indexOf('#');
            return hash < 0
                    ? new Entry(line, Introspector.decapitalize(ClassUtils.getShortName(line)), line)
                    : new Entry(line.substring(0, hash), line.substring(hash + 1), line);
        }
    }

    /** A line {@code class} or {@code class#interface,interface}; none named means all of the class. */
    record Export(String className, List<String> interfaces) {

        static Export of(String line) {
            int hash = line.indexOf('#');
            return hash < 0
                    ? new Export(line, List.of())
                    : new Export(line.substring(0, hash), List.of(line.substring(hash + 1).split(",")));
        }
    }

    /** Empty unless a file of META-INF/spring asks for the scanner, as without it Jira would not look at the index either. */
    static ScannerIndex of(Bundle bundle) {
        if (!asksForScanner(bundle)) {
            return EMPTY;
        }
        return new ScannerIndex(
                read(bundle, "component", Entry::of),
                Set.copyOf(read(bundle, "primary-component", Function.identity())),
                read(bundle, "imports", Entry::of),
                read(bundle, "exports", Export::of));
    }

    boolean isPrimary(Entry component) {
        return primaries.contains(component.line());
    }

    String beanName(Export export) {
        return components.stream().filter(component -> component.className().equals(export.className()))
                .map(Entry::beanName).findFirst()
                .orElseThrow(() -> new IllegalStateException(export.className() + " is exported but no component"));
    }

    private static boolean asksForScanner(Bundle bundle) {
        Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
        return files != null && Collections.list(files).stream()
                .anyMatch(file -> SafeXml.hasElement(file, SCANNER, "scan-indexes"));
    }

    private static <T> List<T> read(Bundle bundle, String file, Function<String, T> reader) {
        URL index = bundle.getEntry(FOLDER + file);
        if (index == null) {
            return List.of();
        }
        try (InputStream in = index.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(String::strip).filter(line -> !line.isEmpty()).map(reader).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
