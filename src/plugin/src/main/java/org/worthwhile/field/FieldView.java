package org.worthwhile.field;

import java.util.List;

/** What a field shows, ready to be escaped. */
public final class FieldView {

    private final List<String> texts;

    FieldView(List<String> texts) {
        this.texts = List.copyOf(texts);
    }

    public List<String> getTexts() {
        return texts;
    }

    public String getText() {
        return String.join(", ", texts);
    }
}
