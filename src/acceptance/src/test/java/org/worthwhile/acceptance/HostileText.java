package org.worthwhile.acceptance;

import java.util.List;

/** Text that every careless layer on the way to the screen would change. */
final class HostileText {

    static final String WORDS = "<script>alert(1)</script> \u201cGr\u00fc\u00dfe\u201d \u6f22\u5b57 \ud83d\ude00 ${x} #set($a=1) &amp;";

    /** Breaks out of any attribute and any element that lets it. */
    static final String SCRIPT = "\"><script>window.hacked=1</script><img src=x onerror=window.hacked=1>'";
    /** Turns round what follows, and never turns it back. */
    static final String TURNED = "Ann \u202egnp.exe";
    static final String EMOJI = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66 \ud83c\udde9\ud83c\uddea e\u0301\u0327";
    static final String TEMPLATE = "${7*7} #set($x=1)$x {{7*7}} $i18n {0} ''{1}''";
    static final String FORMULA = "=HYPERLINK(\"http://evil.example\";\"Click\")";
    static final String PLUS = "+49 1, \"two\"";
    static final String MINUS = "-1+2";
    static final String AT = "@SUM(A1:A9)";

    private HostileText() {
    }

    /** One word that no line can hold. */
    static String word(int length) {
        return "W".repeat(length);
    }

    /** As long as the shortest of the places that take names allows. */
    static List<String> names(int longest) {
        return List.of(SCRIPT, TURNED, EMOJI, TEMPLATE, FORMULA, PLUS, MINUS, AT, word(longest));
    }
}
