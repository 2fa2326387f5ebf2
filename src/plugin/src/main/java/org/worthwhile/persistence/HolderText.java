package org.worthwhile.persistence;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.worthwhile.domain.grant.Holder;

/** Several holders in one column: each encoded as in a web form, blanks between them. */
final class HolderText {

    private HolderText() { }

    /** Null for nobody, as Oracle would have it anyway. */
    static String of(Set<Holder> holders) {
        return holders.isEmpty() ? null
                : holders.stream().map(holder -> URLEncoder.encode(holder.text(), StandardCharsets.UTF_8)).sorted().collect(Collectors.joining(" "));
    }

    static Set<Holder> holders(String text) {
        return text == null ? Set.of()
                : Arrays.stream(text.split(" ")).map(one -> Holder.of(URLDecoder.decode(one, StandardCharsets.UTF_8))).collect(Collectors.toSet());
    }
}
