package org.worthwhile.admin;

import java.util.List;
import org.worthwhile.domain.figure.FigureField;

/** A kind of fields, with those that there are. */
public final class FieldKindView {

    private final FigureField kind;
    private final String name;
    private final String about;
    private final List<FieldView> fields;

    FieldKindView(FigureField kind, List<FieldView> fields, FieldWording wording) {
        this.kind = kind;
        this.name = wording.name(kind);
        this.about = wording.about(kind);
        this.fields = List.copyOf(fields);
    }

    public String getKey() {
        return kind.key();
    }

    public String getName() {
        return name;
    }

    public String getAbout() {
        return about;
    }

    public boolean isMissing() {
        return fields.isEmpty();
    }

    /** None when it was not created. */
    public List<FieldView> getFields() {
        return fields;
    }

    /** Of the table; one also when there is no field. */
    public int getRows() {
        return Math.max(1, fields.size());
    }
}
