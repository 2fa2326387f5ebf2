package org.worthwhile.usecase;

import java.util.Optional;
import org.worthwhile.domain.text.Characters;

/** Tells a text that was given from one that was left out or left empty. */
public final class Given {

    private Given() { }

    public static Optional<String> text(String raw) {
        return Optional.ofNullable(raw).filter(text -> !Characters.isBlank(text));
    }
}
