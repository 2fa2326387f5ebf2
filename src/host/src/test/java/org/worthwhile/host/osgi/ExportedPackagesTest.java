package org.worthwhile.host.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.Test;

public class ExportedPackagesTest {

    @Test
    public void everyRecordedPackageNamesItsSource() {
        assertThat(ExportedPackages.recorded().sources()).isNotEmpty()
                .allSatisfy((name, source) -> assertThat(source).contains("jira-"));
    }

    @Test
    public void theHostsOwnWorldStaysHidden() {
        assertThat(ExportedPackages.recorded().sources().keySet())
                .noneMatch(name -> name.startsWith("org.worthwhile") || name.startsWith("org.apache") && !name.startsWith("org.apache.lucene") || name.startsWith("com.sun"));
    }

    @Test
    public void aPackageWithoutSourceIsRefused() {
        assertThatThrownBy(() -> ExportedPackages.parse(List.of("com.example"))).hasMessageContaining("source");
        assertThatThrownBy(() -> ExportedPackages.parse(List.of("com.example\t "))).hasMessageContaining("source");
        assertThatThrownBy(() -> ExportedPackages.parse(List.of("a\tb", "a\tc"))).hasMessageContaining("twice");
    }
}
