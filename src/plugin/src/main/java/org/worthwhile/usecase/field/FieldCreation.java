package org.worthwhile.usecase.field;

import java.util.List;
import org.worthwhile.domain.figure.CreatedField;

/** Which fields there are now that somebody wanted to have. */
public final class FieldCreation {

    private final List<CreatedField> created;
    private final List<CreatedField> existing;

    FieldCreation(List<CreatedField> created, List<CreatedField> existing) {
        this.created = List.copyOf(created);
        this.existing = List.copyOf(existing);
    }

    public List<CreatedField> created() {
        return created;
    }

    /** Of wanted kinds, but there already. */
    public List<CreatedField> existing() {
        return existing;
    }
}
