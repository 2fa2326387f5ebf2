package org.worthwhile.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The texts of the product as they stand in the repository. */
final class Sources {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path TOP = MODULE.resolve("../..").normalize();

    private Sources() { }

    /** Path within the module to text. */
    static SortedMap<String, String> java() {
        return under("src/main/java", ".java");
    }

    static SortedMap<String, String> templates() {
        return under("src/main/resources", ".vm");
    }

    static SortedMap<String, String> scripts() {
        return under("src/main/resources", ".js");
    }

    static String descriptor() {
        return read(TOP.resolve("atlassian-plugin.xml"));
    }

    static List<Path> languageFiles() {
        try (Stream<Path> files = Files.list(TOP.resolve("i18n"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a check finds, by file; files without findings are left out. */
    static SortedMap<String, List<String>> findings(SortedMap<String, String> sources, Function<String, List<String>> check) {
        SortedMap<String, List<String>> findings = new TreeMap<>();
        sources.forEach((file, source) -> findings.put(file, check.apply(source)));
        findings.values().removeIf(List::isEmpty);
        return findings;
    }

    private static SortedMap<String, String> under(String folder, String ending) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MODULE.resolve(folder))) {
            files.filter(file -> file.toString().endsWith(ending))
                    .forEach(file -> texts.put(MODULE.relativize(file).toString().replace('\\', '/'), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
