package org.worthwhile.host.webresource;

import java.util.List;

/** What a page loads, in order, and the data its scripts may claim. */
public record PageAssets(List<String> styles, List<String> scripts, List<Claim> data) {

    /** JSON under the key a script claims it by. */
    public record Claim(String key, String json) {
    }
}
