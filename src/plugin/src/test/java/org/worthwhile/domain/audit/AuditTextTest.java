package org.worthwhile.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

public class AuditTextTest {

    @Test
    public void isSortedAndCompact() {
        assertThat(AuditText.of(Map.of("b", "2", "a", "1"))).isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
        assertThat(AuditText.of(Map.of())).isEqualTo("{}");
    }

    @Test
    public void escapesWhatWouldEndOrBreakAText() {
        assertThat(AuditText.of(Map.of("q\"", "a\\b\"c\n\t\u0000\u007f\u2028")))
                .isEqualTo("{\"q\\\"\":\"a\\\\b\\\"c\\u000a\\u0009\\u0000\\u007f\\u2028\"}");
    }

    @Test
    public void isReadBackAsItWas() {
        Map<String, String> facts = Map.of("q\"", "a\\b\"c\n\t\u0000\u007f\u2028\\u000a", "", "", "\":\"", "{\"x\":\"y\"}, \uD83D\uDE00 $1");

        assertThat(AuditText.facts(AuditText.of(facts))).isEqualTo(facts);
        assertThat(AuditText.facts("{}")).isEmpty();
    }

    @Test
    public void keepsEveryOtherCharacterAsItIs() {
        assertThat(AuditText.of(Map.of("words", "\u201CGr\u00FC\u00DFe\u201D \uD83D\uDE00 </script>")))
                .isEqualTo("{\"words\":\"\u201CGr\u00FC\u00DFe\u201D \uD83D\uDE00 </script>\"}");
    }
}
