package org.worthwhile.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A project that decides about rights, or could. */
public final class PlaceView {

    private final String key;

    PlaceView(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }

    /** The key as it stands in the address of a page. */
    public String getAddress() {
        return URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
