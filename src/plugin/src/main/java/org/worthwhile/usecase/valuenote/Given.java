package org.worthwhile.usecase.valuenote;

import java.util.Optional;
import org.worthwhile.domain.text.Characters;

/** Tells a text that was given from one that was left out or left empty. */
final class Given {

    private Given() { }

    static Optional<String> text(String raw) {
        return Optional.ofNullable(raw).filter(text -> !Characters.isBlank(text));
    }
}
