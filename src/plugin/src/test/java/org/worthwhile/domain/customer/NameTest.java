package org.worthwhile.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.worthwhile.domain.Refused;

public class NameTest {

    @Test
    public void isTrimmedAndOtherwiseKept() {
        assertThat(Name.of("  M\u00FCller  &  S\u00F6hne \t").text()).isEqualTo("M\u00FCller  &  S\u00F6hne");
    }

    @Test
    public void hasUpToAHundredCharacters() {
        assertThat(Refused.because(() -> Name.of("x".repeat(100)))).isEqualTo("accepted");
        assertThat(Refused.because(() -> Name.of(" " + "x".repeat(100) + " "))).isEqualTo("accepted");
        assertThat(Refused.because(() -> Name.of("x".repeat(101)))).isEqualTo("text-too-long[100, 101]");
        assertThat(Refused.because(() -> Name.of("\uD83D\uDE00".repeat(51)))).isEqualTo("text-too-large[100]");
    }

    @Test
    public void refusesNamesWhoseKeyUnfoldsBeyondItsColumn() {
        assertThat(Name.of("\uFDFA".repeat(12)).key().text().length()).isLessThanOrEqualTo(230);
        assertThat(Refused.because(() -> Name.of("\uFDFA".repeat(13)))).isEqualTo("text-too-large[100]");
    }

    @Test
    public void needsSomethingToSee() {
        assertThat(Refused.because(() -> Name.of(""))).isEqualTo("name-missing[]");
        assertThat(Refused.because(() -> Name.of(" \u00A0\u200B "))).isEqualTo("name-missing[]");
    }

    @Test
    public void hasOneLine() {
        for (String hostile : new String[] {"a\nb", "a\rb", "a\tb", "a\u0007b", "a\u0085b", "a\u2028b"}) {
            assertThat(Refused.because(() -> Name.of(hostile))).as(hostile).isEqualTo("name-not-single-line[]");
        }
    }

    @Test
    public void refusesWhatNoDatabaseKeeps() {
        assertThat(Refused.because(() -> Name.of("a\0b"))).isEqualTo("text-unstorable[]");
        assertThat(Refused.because(() -> Name.of("a\uD83D"))).isEqualTo("text-unstorable[]");
    }

    @Test
    public void takesHostileTextAsText() {
        assertThat(Name.of("<b>${x} #set($a=1) &amp; O'Neill").text()).isEqualTo("<b>${x} #set($a=1) &amp; O'Neill");
    }
}
