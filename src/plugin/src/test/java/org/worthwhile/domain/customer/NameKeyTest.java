package org.worthwhile.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class NameKeyTest {

    private Locale before;

    @Before
    public void inTurkey() {
        before = Locale.getDefault();
        Locale.setDefault(new Locale("tr", "TR"));
    }

    @After
    public void backHome() {
        Locale.setDefault(before);
    }

    @Test
    public void ignoresCaseInTheSameWayEverywhere() {
        assertThat(NameKey.of("INITECH")).isEqualTo(NameKey.of("initech"));
    }

    @Test
    public void ignoresWhiteSpaceAroundAndItsAmountInside() {
        assertThat(NameKey.of("\u00A0Acme \t\n  Retail ").text()).isEqualTo("acme retail");
    }

    @Test
    public void ignoresCompatibilityForms() {
        assertThat(NameKey.of("\uFF21cme \u2460")).isEqualTo(NameKey.of("Acme 1"));
        assertThat(NameKey.of("Mu\u0308ller")).isEqualTo(NameKey.of("M\u00FCller"));
    }

    @Test
    public void keepsOtherwiseDifferentNamesApart() {
        assertThat(NameKey.of("Muller")).isNotEqualTo(NameKey.of("M\u00FCller"));
        assertThat(NameKey.of("Acme-Retail")).isNotEqualTo(NameKey.of("Acme Retail"));
    }

    @Test
    public void mayBeEmptyAsAPrefix() {
        assertThat(NameKey.of("  ").text()).isEmpty();
    }
}
