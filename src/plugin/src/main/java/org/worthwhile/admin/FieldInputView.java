package org.worthwhile.admin;

import org.worthwhile.domain.figure.FigureField;

/** Where the name of a new field is typed. */
public final class FieldInputView {

    private final int position;
    private final String key;
    private final String label;
    private final String about;

    /** @param position among those that are created together, from 0 */
    FieldInputView(int position, FigureField kind, FieldWording wording) {
        this.position = position;
        this.key = kind.key();
        this.label = wording.name(kind);
        this.about = wording.about(kind);
    }

    public String getKey() {
        return key;
    }

    /** Also what stands in it at first. */
    public String getLabel() {
        return label;
    }

    public String getAbout() {
        return about;
    }

    /** As errors call it. */
    public String getPlace() {
        return "fields[" + position + "]";
    }

    public boolean isFirst() {
        return position == 0;
    }
}
