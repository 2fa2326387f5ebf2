package org.worthwhile.host.webresource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The web-resources of Jira itself that an app may depend on. The host's pages load what they give in any case. */
final class ProvidedResources {

    private static final String LIST = "/host/web/provided-resources.txt";

    private final Set<String> keys;

    private ProvidedResources(Set<String> keys) {
        this.keys = keys;
    }

    static ProvidedResources load() {
        try (InputStream list = ProvidedResources.class.getResourceAsStream(LIST)) {
            return new ProvidedResources(new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String completeKey) {
        return keys.contains(completeKey);
    }
}
