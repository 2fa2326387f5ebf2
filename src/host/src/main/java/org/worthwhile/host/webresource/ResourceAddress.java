package org.worthwhile.host.webresource;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a file of a plugin is served: {@code /download/resources/{owner}/{name}}, and for pages behind {@code /s/{fingerprint}/{language}/_},
 * which makes the address change whenever the content may, so that a browser can keep it for good.
 *
 * @param owner {@code pluginKey:moduleKey}, or {@code pluginKey} for the plugin's own resources
 */
record ResourceAddress(String owner, String name, Optional<Locale> language, boolean isLasting) {

    static final String DOWNLOADS = "/download/resources/";
    static final String LASTING = "/s/";

    private static final Pattern PATH = Pattern.compile("(?:/s/[^/]+/([A-Za-z-]+)/_)?/download/resources/([^/]+)/(.+)");

    /** @param path already decoded, below the context path */
    static Optional<ResourceAddress> parse(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<Locale> language = Optional.ofNullable(parts.group(1)).map(Locale::forLanguageTag);
        return Optional.of(new ResourceAddress(parts.group(2), parts.group(3), language, language.isPresent()));
    }

    static String lasting(String fingerprint, Locale language, String owner, String name) {
        return LASTING + encoded(fingerprint) + "/" + language.toLanguageTag() + "/_" + DOWNLOADS + encoded(owner) + "/" + encoded(name);
    }

    String pluginKey() {
        return owner.split(":", 2)[0];
    }

    Optional<String> moduleKey() {
        return owner.contains(":") ? Optional.of(owner) : Optional.empty();
    }

    /** Percent-encoded where a path needs it; slashes and the colon of a complete key stay. */
    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~/:".indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return encoded.toString();
    }
}
