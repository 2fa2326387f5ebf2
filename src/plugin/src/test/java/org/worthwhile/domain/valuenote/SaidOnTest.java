package org.worthwhile.domain.valuenote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.Test;
import org.worthwhile.domain.Refused;

public class SaidOnTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    public void isADayUpToToday() {
        assertThat(SaidOn.read("2026-03-02", TODAY)).isEqualTo(TODAY);
        assertThat(SaidOn.read(" 1970-01-01 ", TODAY)).isEqualTo(LocalDate.EPOCH);
    }

    @Test
    public void isNotInTheFuture() {
        assertThat(Refused.because(() -> SaidOn.read("2026-03-03", TODAY))).isEqualTo("said-on-in-future[]");
        assertThat(Refused.because(() -> SaidOn.read("+999999999-01-01", TODAY))).isEqualTo("said-on-in-future[]");
    }

    @Test
    public void isNotBeforeTheSeventies() {
        assertThat(Refused.because(() -> SaidOn.read("1969-12-31", TODAY))).isEqualTo("said-on-too-early[1970-01-01]");
        assertThat(Refused.because(() -> SaidOn.read("-0001-01-01", TODAY))).isEqualTo("said-on-too-early[1970-01-01]");
    }

    @Test
    public void isADayOfTheCalendar() {
        for (String text : new String[] {"", "yesterday", "2026-02-29", "2026-2-1", "02.03.2026", "2026-03-02T10:00", "20260302"}) {
            assertThat(Refused.because(() -> SaidOn.read(text, TODAY))).as(text).isEqualTo("said-on-unreadable[]");
        }
    }
}
