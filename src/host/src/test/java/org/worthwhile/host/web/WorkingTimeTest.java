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
}
