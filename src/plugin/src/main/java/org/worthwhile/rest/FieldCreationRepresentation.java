package org.worthwhile.rest;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.worthwhile.domain.figure.CreatedField;
import org.worthwhile.usecase.field.FieldCreation;

/** Which of the wanted fields were created, and which had been there. */
final class FieldCreationRepresentation {

    final List<NamedFieldRepresentation> created;
    final List<NamedFieldRepresentation> existing;

    FieldCreationRepresentation(FieldCreation creation) {
        created = named(creation.created());
        existing = named(creation.existing());
    }

    private static List<NamedFieldRepresentation> named(Collection<CreatedField> fields) {
        return fields.stream().map(NamedFieldRepresentation::new).collect(Collectors.toUnmodifiableList());
    }

    /** A field by id and name. */
    static final class NamedFieldRepresentation {

        final String id;
        final String kind;
        final String name;

        private NamedFieldRepresentation(CreatedField field) {
            id = field.id();
            kind = field.kind().key();
            name = field.name();
        }
    }
}
