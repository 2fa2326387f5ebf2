package org.worthwhile.host.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;

/**
 * Where plugins outlive the process: their JARs in plugins/installed-plugins, and beside it one line for each,
 * in the order of installation.
 */
final class PluginFolder {

    private final Path jars;
    private final Path list;

    /** One line of the list. */
    record Entry(String key, String fileName, Instant installedAt, boolean enabled) {

        private String line() {
            return String.join("\t", key, fileName, installedAt.toString(), enabled ? "enabled" : "disabled");
        }

        private static Entry of(String line) {
            String[] parts = line.split("\t");
            return new Entry(parts[0], parts[1], Instant.parse(parts[2]), parts[3].equals("enabled"));
        }
    }

    PluginFolder(Path home) {
        this.jars = home.resolve("plugins").resolve("installed-plugins");
        this.list = home.resolve("plugins").resolve("installed-plugins.txt");
        try {
            Files.createDirectories(jars);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Entry> read() {
        try {
            return Files.exists(list) ? Files.readAllLines(list).stream().map(Entry::of).toList() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(List<Entry> entries) {
        String text = entries.stream().map(entry -> entry.line() + "\n").reduce("", String::concat);
        replace(list, temporary -> Files.write(temporary, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Copies the JAR in; the name is made from the key, never from what the uploader called the file. */
    String keep(PluginJar jar) {
        String name = (jar.descriptor().key() + "-" + jar.descriptor().version()).replaceAll("[^A-Za-z0-9._-]", "_") + ".jar";
        if (!jar.file().equals(file(name))) {
            replace(file(name), temporary -> Files.copy(jar.file(), temporary, StandardCopyOption.REPLACE_EXISTING));
        }
        return name;
    }

    Path file(String name) {
        return jars.resolve(name);
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private static void replace(Path target, Writing writing) {
        Path temporary = target.resolveSibling(target.getFileName() + ".new");
        try {
            writing.to(temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
