package org.worthwhile.usecase.grant;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.worthwhile.domain.audit.AuditText;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;

/** What the audit trail says about a right and its holders: one holder a line; a line break in the name of a group, which Jira itself does not allow, becomes a blank. */
final class GrantText {

    private static final String RIGHT = "right";
    private static final String HOLDERS = "holders";
    private static final String LINE = "\n";

    private GrantText() {
    }

    static String of(Right right, Set<Holder> holders) {
        Set<String> sorted = holders.stream().map(holder -> holder.text().replaceAll("[\r\n]", " ")).collect(Collectors.toCollection(TreeSet::new));
        return AuditText.of(Map.of(RIGHT, right.name(), HOLDERS, String.join(LINE, sorted)));
    }

    /** Absent for a right there is no more. */
    static Optional<Right> right(String text) {
        String name = AuditText.facts(text).get(RIGHT);
        return Arrays.stream(Right.values()).filter(right -> right.name().equals(name)).findFirst();
    }

    static Set<Holder> holders(String text) {
        return AuditText.facts(text).get(HOLDERS).lines().map(Holder::of).collect(Collectors.toUnmodifiableSet());
    }
}
