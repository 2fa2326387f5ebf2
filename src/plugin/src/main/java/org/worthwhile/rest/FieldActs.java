package org.worthwhile.rest;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.admin.FieldWording;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.usecase.field.ChangeSearching;
import org.worthwhile.usecase.field.CreateFields;
import org.worthwhile.usecase.field.DeclareIndexed;
import org.worthwhile.usecase.field.FieldCreation;
import org.worthwhile.usecase.field.FieldRequest;

/** Creates and changes fields as the bodies of requests say. */
@Named
class FieldActs {

    private final CreateFields createFields;
    private final ChangeSearching changeSearching;
    private final DeclareIndexed declareIndexed;
    private final FieldWording wording;
    private final CurrentReader reader;

    @Inject
    FieldActs(CreateFields createFields, ChangeSearching changeSearching, DeclareIndexed declareIndexed, FieldWording wording, CurrentReader reader) {
        this.createFields = createFields;
        this.changeSearching = changeSearching;
        this.declareIndexed = declareIndexed;
        this.wording = wording;
        this.reader = reader;
    }

    FieldCreation create(InputStream body) {
        JsonFields fields = JsonBody.read(body);
        List<FieldRequest> requests = fields.parts("fields").stream().map(this::request).collect(Collectors.toList());
        if (requests.isEmpty()) {
            fields.required("fields");
        }
        fields.refuseProblems();
        return createFields.create(reader.person(), requests);
    }

    void changeSearching(String fieldId, InputStream body) {
        JsonFields fields = JsonBody.read(body);
        String searching = fields.text("searching");
        String seen = fields.text("seen");
        fields.refuseProblems();
        changeSearching.change(reader.person(), fieldId, searching, seen);
    }

    void declareIndexed(InputStream body) {
        JsonFields fields = JsonBody.read(body);
        String upTo = fields.text("upTo");
        fields.refuseProblems();
        declareIndexed.declare(reader.person(), upTo);
    }

    /** A name that was left out is the one the kind has in the language of whoever asks; so is the description, which can be changed in Jira. */
    private FieldRequest request(JsonFields field) {
        String kind = field.text("kind");
        String name = field.text("name");
        Optional<FigureField> known = Optional.ofNullable(kind).flatMap(FigureField::of);
        return new FieldRequest(kind, name == null ? known.map(wording::name).orElse("") : name, known.map(wording::about).orElse(""));
    }
}
