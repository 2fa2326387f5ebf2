package org.worthwhile.host.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The packages a plugin may import, each with the source that says a real Jira exports it.
 * A package without a source stays invisible, so that an import a real Jira would refuse is refused here as well.
 */
public final class ExportedPackages {

    private static final String LIST = "/host/exported-packages.txt";

    private final Map<String, String> sources;

    private ExportedPackages(Map<String, String> sources) {
        this.sources = sources;
    }

    public static ExportedPackages recorded() {
        try (InputStream list = ExportedPackages.class.getResourceAsStream(LIST)) {
            return parse(new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExportedPackages parse(List<String> lines) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                addTo(sources, line);
            }
        }
        return new ExportedPackages(sources);
    }

    private static void addTo(Map<String, String> sources, String line) {
        String[] parts = line.split("\t");
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new IllegalArgumentException("An exported package needs a source, separated by a tab: " + line);
        }
        if (sources.put(parts[0].strip(), parts[1].strip()) != null) {
            throw new IllegalArgumentException("Listed twice: " + parts[0]);
        }
    }

    /** Package name to source. */
    public Map<String, String> sources() {
        return Map.copyOf(sources);
    }

    /** As the framework wants it; without versions, because the recorded sources name none. */
    String asHeader() {
        return String.join(",", sources.keySet());
    }
}
