package org.worthwhile.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.Test;

public class CharactersTest {

    private static final Map<String, Integer> COUNTS = new LinkedHashMap<>();

    static {
        COUNTS.put("", 0);
        COUNTS.put("worth", 5);
        COUNTS.put("Gr\u00FC\u00DFe", 5);
        COUNTS.put("u\u0308", 1);
        COUNTS.put("e\u0301\u0323\u0302x", 2);
        COUNTS.put("\u6F22\u5B57", 2);
        COUNTS.put("\uD83D\uDE00", 1);
        COUNTS.put("\u2764\uFE0F", 1);
        COUNTS.put("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66", 1);
        COUNTS.put("\uD83D\uDC4D\uD83C\uDFFD", 1);
        COUNTS.put("\uD83D\uDC69\uD83C\uDFFD\u200D\u2695\uFE0F", 1);
        COUNTS.put("\uD83C\uDDE9\uD83C\uDDEA", 1);
        COUNTS.put("\u1112\u1161\u11AB", 1);
        COUNTS.put("\u0E01\u0E33", 1);
        COUNTS.put("a\r\nb", 3);
        COUNTS.put("a\n\nb", 4);
        COUNTS.put("a\tb", 3);
    }

    @Test
    public void countsWhatAPersonWouldCallACharacter() {
        COUNTS.forEach((text, count) -> assertThat(Characters.count(text)).as(text).isEqualTo(count));
    }

    @Test
    public void twoFamiliesAreTwoCharacters() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

        assertThat(Characters.count(family + family)).isEqualTo(2);
    }

    @Test
    public void aSkinToneOfItsOwnIsACharacter() {
        assertThat(Characters.count("a\uD83C\uDFFD")).isLessThanOrEqualTo(2).isPositive();
        assertThat(Characters.count("\uD83C\uDFFD")).isEqualTo(1);
    }

    @Test
    public void trimsEveryKindOfBlank() {
        assertThat(Characters.trimmed(" \t\u00A0\u202Fa b\u3000\r\n")).isEqualTo("a b");
        assertThat(Characters.trimmed(" \u00A0 ")).isEmpty();
    }

    @Test
    public void textWithoutAnythingToSeeIsBlank() {
        assertThat(Characters.isBlank("")).isTrue();
        assertThat(Characters.isBlank(" \t\r\n\u00A0\u2003\u3000")).isTrue();
        assertThat(Characters.isBlank("\u200B\u200D\uFEFF\u0007")).isTrue();
        assertThat(Characters.isBlank(" . ")).isFalse();
    }
}
