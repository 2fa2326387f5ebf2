package org.worthwhile.admin;

import java.util.List;
import org.worthwhile.domain.figure.CreatedField;

/** The dialog that asks whether searching by a field is to be opened or closed. */
public final class FieldSearchingView {

    private final String draftKey;
    private final CreatedField field;
    private final String state;
    private final boolean opening;
    private final String title;
    private final List<String> consequences;

    /** @param state what the field's searching is called now */
    FieldSearchingView(String draftKey, CreatedField field, String state, boolean opening, String title, List<String> consequences) {
        this.draftKey = draftKey;
        this.field = field;
        this.state = state;
        this.opening = opening;
        this.title = title;
        this.consequences = List.copyOf(consequences);
    }

    public String getDraftKey() {
        return draftKey;
    }

    /** What was seen when it was asked. */
    public String getSeen() {
        return field.searching().name();
    }

    public String getState() {
        return state;
    }

    public boolean isOpening() {
        return opening;
    }

    public String getTitle() {
        return title;
    }

    /** Whole sentences. */
    public List<String> getConsequences() {
        return consequences;
    }
}
