package org.worthwhile.domain.valuenote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.worthwhile.domain.Refused;

public class WordsTest {

    @Test
    public void areKeptVerbatim() {
        String said = "  <script>alert(1)</script> \u201CGr\u00FC\u00DFe\u201D \u6F22\u5B57 \uD83D\uDE00 ${x} #set($a=1) &amp;\r\nu\u0308 ";

        assertThat(Words.of(said).text()).isEqualTo(said);
    }

    @Test
    public void haveUpTo4000Characters() {
        assertThat(Refused.because(() -> Words.of("\uD83D\uDE00".repeat(4000)))).isEqualTo("accepted");
        assertThat(Refused.because(() -> Words.of("x\r\n".repeat(2000)))).isEqualTo("accepted");
        assertThat(Refused.because(() -> Words.of("x".repeat(4001)))).isEqualTo("text-too-long[4000, 4001]");
    }

    @Test
    public void haveUpTo40000CodeUnits() {
        String tower = "e" + "\u0301".repeat(10);

        assertThat(Refused.because(() -> Words.of(tower.repeat(3636)))).isEqualTo("accepted");
        assertThat(Refused.because(() -> Words.of(tower.repeat(3637)))).isEqualTo("text-too-large[4000]");
    }

    @Test
    public void needSomethingToSee() {
        assertThat(Refused.because(() -> Words.of(""))).isEqualTo("words-missing[]");
        assertThat(Refused.because(() -> Words.of(" \r\n\u00A0\u200B"))).isEqualTo("words-missing[]");
    }

    @Test
    public void refuseWhatNoDatabaseKeeps() {
        assertThat(Refused.because(() -> Words.of("a\0"))).isEqualTo("text-unstorable[]");
        assertThat(Refused.because(() -> Words.of("a\uDE00"))).isEqualTo("text-unstorable[]");
    }

    @Test
    public void aReadingMayBeEmptyButNotLonger() {
        assertThat(Reading.of("").isEmpty()).isTrue();
        assertThat(Refused.because(() -> Reading.of("x".repeat(4001)))).isEqualTo("text-too-long[4000, 4001]");
    }
}
