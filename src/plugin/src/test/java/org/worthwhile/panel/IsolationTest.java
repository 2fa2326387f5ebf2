package org.worthwhile.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.Test;

public class IsolationTest {

    @Test
    public void namesFromLeftToRightStayAsTheyAre() {
        assertThat(Isolation.of("Zo\u00eb 2, O'Neill (\u6f22\u5b57) \ud83d\ude00")).isEqualTo("Zo\u00eb 2, O'Neill (\u6f22\u5b57) \ud83d\ude00");
    }

    @Test
    public void namesFromRightToLeftAreKeptToThemselves() {
        assertThat(Isolation.of("\u05d3\u05e0\u05d4")).isEqualTo("\u2068\u05d3\u05e0\u05d4\u2069");
    }

    @Test
    public void nothingInANameTurnsWhatFollows() {
        for (String name : new String[] {"a\u202eb", "a\u2067\u202eb", "\u2069\u202eb", "\u2069\u2069\u2067b", "\u2066\u2069\u2069\u202e", "\u05d0 1"}) {
            assertThat(directionBehind(name)).as("%s", name.codePoints().mapToObj(Integer::toHexString).toList()).isZero();
        }
    }

    /** Even is from left to right. */
    private static int directionBehind(String name) {
        String sentence = "Rate of " + Isolation.of(name) + ", valid from 1";
        return new Bidi(sentence, Bidi.DIRECTION_LEFT_TO_RIGHT).getLevelAt(sentence.length() - 1);
    }
}
