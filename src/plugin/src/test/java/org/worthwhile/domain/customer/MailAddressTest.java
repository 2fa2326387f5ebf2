package org.worthwhile.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.worthwhile.domain.Refused;

public class MailAddressTest {

    @Test
    public void acceptsWhatIsPlausible() {
        for (String plausible : new String[] {"a@b", "anna.berg+jira@mail.example.com", "j\u00F6rg@b\u00FCcher.example"}) {
            assertThat(MailAddress.of(" " + plausible + " ").text()).isEqualTo(plausible);
        }
    }

    @Test
    public void refusesWhatCannotBeOne() {
        for (String hopeless : new String[] {"", "anna", "@b", "a@", "a@b@c", "a b@c", "a@b\u00A0c", "a@b\nBcc:x", "a\u200B@b"}) {
            assertThat(Refused.because(() -> MailAddress.of(hopeless))).as(hopeless).isEqualTo("mail-implausible[]");
        }
    }

    @Test
    public void hasUpTo254Characters() {
        assertThat(Refused.because(() -> MailAddress.of("a@" + "b".repeat(252)))).isEqualTo("accepted");
        assertThat(Refused.because(() -> MailAddress.of("a@" + "b".repeat(253)))).isEqualTo("text-too-long[254, 255]");
    }
}
