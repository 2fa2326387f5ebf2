package org.worthwhile.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.worthwhile.domain.Refused;

public class TextLimitTest {

    private static final String E_WITH_MANY_MARKS = "e" + "\u0301".repeat(20);

    private final TextLimit limit = new TextLimit(5, 30);

    @Test
    public void returnsTheTextAsItCame() {
        assertThat(limit.check(" a\r\n\u0308b")).isEqualTo(" a\r\n\u0308b");
    }

    @Test
    public void countsAsAPersonWould() {
        assertThat(Refused.because(() -> limit.check("\uD83D\uDE00".repeat(5)))).isEqualTo("accepted");
        assertThat(Refused.because(() -> limit.check("\uD83D\uDE00".repeat(6)))).isEqualTo("text-too-long[5, 6]");
        assertThat(Refused.because(() -> limit.check("abcdef"))).isEqualTo("text-too-long[5, 6]");
    }

    @Test
    public void refusesFewCharactersThatTakeUpTooMuchSpace() {
        assertThat(Refused.because(() -> limit.check(E_WITH_MANY_MARKS))).isEqualTo("accepted");
        assertThat(Refused.because(() -> limit.check(E_WITH_MANY_MARKS.repeat(2)))).isEqualTo("text-too-large[5]");
    }

    @Test
    public void refusesWhatNoDatabaseKeeps() {
        assertThat(Refused.because(() -> limit.check("a\0b"))).isEqualTo("text-unstorable[]");
        assertThat(Refused.because(() -> limit.check("a\uD83D"))).isEqualTo("text-unstorable[]");
        assertThat(Refused.because(() -> limit.check("\uDE00b"))).isEqualTo("text-unstorable[]");
        assertThat(Refused.because(() -> limit.check("\uDE00\uD83D"))).isEqualTo("text-unstorable[]");
    }
}
