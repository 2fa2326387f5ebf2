package org.worthwhile.acceptance;

/** Text that every careless layer on the way to the screen would change. */
final class HostileText {

    static final String WORDS = "<script>alert(1)</script> \u201cGr\u00fc\u00dfe\u201d \u6f22\u5b57 \ud83d\ude00 ${x} #set($a=1) &amp;";

    private HostileText() {
    }
}
