package org.worthwhile.inmemory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.worthwhile.domain.figure.CreatedField;
import org.worthwhile.domain.figure.FieldName;
import org.worthwhile.domain.figure.FieldReach;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.domain.figure.FigureFields;
import org.worthwhile.domain.figure.Searching;
import org.worthwhile.usecase.Exclusively;

/** The fields of a Jira in memory, and the only one who works on them at a time. */
public final class InMemoryFigureFields implements FigureFields, Exclusively {

    /** Kinds whose modules are disabled. */
    public final Set<FigureField> unknown = EnumSet.noneOf(FigureField.class);
    /** Names of fields that are not ours. */
    public final Set<String> otherNames = new HashSet<>();
    /** Kinds that Jira fails to create. */
    public final Set<FigureField> failing = EnumSet.noneOf(FigureField.class);

    private final List<CreatedField> fields = new ArrayList<>();
    private final List<String> descriptions = new ArrayList<>();
    private boolean isAlone;
    private long lastNumber = 10_099;

    /** One more than whoever created it here knows of: made in Jira's own form. */
    public CreatedField add(FigureField kind, String name, FieldReach reach, Searching searching) {
        CreatedField field = new CreatedField(++lastNumber, kind, name, reach, searching);
        fields.add(field);
        return field;
    }

    public List<String> descriptions() {
        return List.copyOf(descriptions);
    }

    @Override
    public List<CreatedField> all() {
        return fields.stream().sorted(Comparator.comparing(CreatedField::kind).thenComparing(CreatedField::number)).toList();
    }

    @Override
    public boolean areKnown(FigureField kind) {
        return !unknown.contains(kind);
    }

    @Override
    public boolean isTaken(FieldName name) {
        return otherNames.stream().anyMatch(name::isTakenFor) || fields.stream().map(CreatedField::name).anyMatch(name::isTakenFor);
    }

    @Override
    public CreatedField create(FigureField kind, FieldName name, String description) {
        requireAlone();
        if (failing.contains(kind)) {
            throw new IllegalStateException("broken");
        }
        descriptions.add(description);
        return add(kind, name.text(), FieldReach.ofAllProjects(true), Searching.CLOSED);
    }

    @Override
    public void exchangeSearcher(CreatedField field, Searching searching) {
        requireAlone();
        fields.replaceAll(one -> one.number() == field.number() ? one.searchedAs(searching) : one);
    }

    @Override
    public <T> T onFields(Supplier<T> work) {
        isAlone = true;
        try {
            return work.get();
        } finally {
            isAlone = false;
        }
    }

    private void requireAlone() {
        if (!isAlone) {
            throw new AssertionError("Somebody else could do the same at the same time");
        }
    }
}
