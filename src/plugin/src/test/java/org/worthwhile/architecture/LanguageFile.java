package org.worthwhile.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** One language file, with what is wrong about its form. */
final class LanguageFile {

    private final String source;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final List<String> repeatedKeys = new ArrayList<>();

    LanguageFile(String source) {
        this.source = source;
        read();
    }

    static LanguageFile at(Path file) {
        return new LanguageFile(Sources.read(file));
    }

    SortedMap<String, String> texts() {
        return texts;
    }

    List<String> repeatedKeys() {
        return repeatedKeys;
    }

    /** Old and new Java, and tools on the way, agree on ASCII alone. */
    boolean isAscii() {
        return source.chars().allMatch(c -> c < 128);
    }

    private void read() {
        Properties properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                Object before = super.put(key, value);
                if (before != null) {
                    repeatedKeys.add((String) key);
                }
                return before;
            }
        };
        try {
            properties.load(new StringReader(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
    }
}
