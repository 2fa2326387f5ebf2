package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** Stored in rows that are compared with later ones: these texts must never change. */
public class DigestTest {

    @Test
    public void isTheSha256InSmallHexadecimalDigits() {
        assertThat(Digest.of("Müller")).isEqualTo("a78429899bb825ce667d25d92e2cde488f8a7d6871bb2be7365601cad6b0a8f2");
    }

    @Test
    public void keepsZerosInFront() {
        assertThat(Digest.of("39")).isEqualTo("0b918943df0962bc7a1824c0555a389347b4febdc7cf9d1254406d80ce44e3f9");
    }
}
