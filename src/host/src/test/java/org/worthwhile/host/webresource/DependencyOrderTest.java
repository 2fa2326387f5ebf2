package org.worthwhile.host.webresource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class DependencyOrderTest {

    private final List<String> missing = new ArrayList<>();

    @Test
    public void putsWhatIsNeededBeforeWhatNeedsIt() {
        assertThat(ordered(Map.of("page", List.of("dialog"), "dialog", List.of("client"), "client", List.of()), "page"))
                .containsExactly("client", "dialog", "page");
    }

    @Test
    public void takesEachOnceInTheOrderOfItsFirstNeed() {
        assertThat(ordered(Map.of("a", List.of("shared"), "b", List.of("other", "shared"), "shared", List.of(), "other", List.of()), "a", "b", "a"))
                .containsExactly("shared", "a", "other", "b");
    }

    @Test
    public void survivesACircle() {
        assertThat(ordered(Map.of("a", List.of("b"), "b", List.of("a")), "a")).containsExactly("b", "a");
    }

    @Test
    public void leavesOutWhatIsMissingAndSaysWhoAskedForIt() {
        assertThat(ordered(Map.of("a", List.of("gone", "b"), "b", List.of()), "a")).containsExactly("b", "a");
        assertThat(missing).containsExactly("a asks for gone");
    }

    private List<String> ordered(Map<String, List<String>> dependencies, String... roots) {
        DependencyOrder order = new DependencyOrder(key -> Optional.ofNullable(dependencies.get(key)),
                (asker, key) -> missing.add(asker + " asks for " + key));
        return List.copyOf(order.of(List.of(roots)));
    }
}
