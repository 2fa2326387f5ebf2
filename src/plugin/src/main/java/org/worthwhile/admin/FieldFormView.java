package org.worthwhile.admin;

import java.util.List;

/** The dialog in which fields are created. */
public final class FieldFormView {

    private final String draftKey;
    private final List<FieldInputView> inputs;

    FieldFormView(String draftKey, List<FieldInputView> inputs) {
        this.draftKey = draftKey;
        this.inputs = List.copyOf(inputs);
    }

    public String getDraftKey() {
        return draftKey;
    }

    /** None when all of them are there by now. */
    public List<FieldInputView> getInputs() {
        return inputs;
    }
}
