package org.worthwhile.usecase.field;

import java.util.Objects;

/** A field that somebody wants to have in Jira: raw texts. */
public final class FieldRequest {

    private final String kind;
    private final String name;
    private final String description;

    /**
     * @param kind for example "customer-value"
     * @param description what Jira shows beside the field
     */
    public FieldRequest(String kind, String name, String description) {
        this.kind = kind == null ? "" : kind;
        this.name = name == null ? "" : name;
        this.description = Objects.requireNonNull(description, "description");
    }

    String kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }
}
