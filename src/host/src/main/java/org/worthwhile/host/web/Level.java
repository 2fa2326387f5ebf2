package org.worthwhile.host.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who may see a comment or a worklog: one group, one project role, or everybody. In forms {@code group:name} or {@code role:id}. */
record Level(Optional<String> group, Optional<Long> role) {

    private static final Pattern TEXT = Pattern.compile("group:(.+)|role:([0-9]{1,18})", Pattern.DOTALL);

    static Level of(Typed typed) {
        Optional<String> text = typed.optional(IssueFields.LEVEL);
        if (text.isEmpty()) {
            return new Level(Optional.empty(), Optional.empty());
        }
        Matcher level = TEXT.matcher(text.get());
        if (!level.matches()) {
            typed.refuse(IssueFields.LEVEL, "Choose one of the list.");
            return new Level(Optional.empty(), Optional.empty());
        }
        return new Level(Optional.ofNullable(level.group(1)), Optional.ofNullable(level.group(2)).map(Long::valueOf));
    }

    /** As a form says it. */
    String text() {
        return group.map(name -> "group:" + name).or(() -> role.map(id -> "role:" + id)).orElse("");
    }
}
