package org.worthwhile.gadget;

import java.util.regex.Pattern;

/** What the ids in a fragment begin with. It comes with the request, so only what can stand in an id is taken. */
final class GadgetId {

    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private GadgetId() {
    }

    static String of(String given) {
        return given != null && USABLE.matcher(given).matches() ? given : "portfolio";
    }
}
