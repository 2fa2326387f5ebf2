package org.worthwhile.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.Test;

public class WorkingTimeTest {

    @Test
    public void countsInWorkingDaysAndWeeks() {
        assertThat(WorkingTime.text(Duration.ofMinutes(0))).isEqualTo("0m");
        assertThat(WorkingTime.text(Duration.ofMinutes(59))).isEqualTo("59m");
        assertThat(WorkingTime.text(Duration.ofHours(8))).isEqualTo("1d");
        assertThat(WorkingTime.text(Duration.ofHours(8 * 5 * 2 + 8 + 1).plusMinutes(30))).isEqualTo("2w 1d 1h 30m");
    }

    @Test
    public void understandsWhatPeopleType() {
        assertThat(WorkingTime.parse(" 1h 30m ")).contains(Duration.ofMinutes(90));
        assertThat(WorkingTime.parse("1w2d")).contains(Duration.ofHours(56));
        assertThat(WorkingTime.parse("1.5H")).contains(Duration.ofMinutes(90));
        assertThat(WorkingTime.parse("45")).contains(Duration.ofMinutes(45));
    }

    @Test
    public void understandsNothingElse() {
        for (String text : new String[] {"", "soon", "-1h", "1h 30", "1x", "1h30m20s", "12345678h", "1,5h", "1 h"}) {
            assertThat(WorkingTime.parse(text)).as(text).isEmpty();
        }
    }
}
