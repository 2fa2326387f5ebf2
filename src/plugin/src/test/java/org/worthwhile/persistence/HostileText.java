package org.worthwhile.persistence;

/** Texts that have broken something somewhere. */
final class HostileText {

    static final String MIXED = "<script>alert(1)</script> “Grüße” 漢字 😀 ${x} #set($a=1) &amp; '; DROP TABLE \"X\" -- %_\\[a]\r\nsecond line\n\ttab ";

    /** One character for a person, eleven code units. */
    private static final String FAMILY = "👨‍👩‍👧‍👦";

    /** Exactly the 40,000 code units that words may have. */
    static final String LONGEST = FAMILY.repeat(3_636) + "!!!!";

    private HostileText() { }
}
