package org.worthwhile.rest;

import java.util.List;

/** Why a request was refused: per field, and in general. */
final class ErrorRepresentation {

    final List<FieldError> errors;
    final List<String> errorMessages;
    /** The newer version, when the change came too late. */
    final ValueNoteRepresentation current;
    /** Found in the log, when the fault is ours. */
    final String reference;

    private ErrorRepresentation(List<FieldError> errors, String message, ValueNoteRepresentation current, String reference) {
        this.errors = errors;
        this.errorMessages = List.of(message);
        this.current = current;
        this.reference = reference;
    }

    static ErrorRepresentation of(String message) {
        return new ErrorRepresentation(List.of(), message, null, null);
    }

    static ErrorRepresentation of(List<FieldError> errors, String message) {
        return new ErrorRepresentation(errors, message, null, null);
    }

    static ErrorRepresentation changedMeanwhile(String message, ValueNoteRepresentation current) {
        return new ErrorRepresentation(List.of(), message, current, null);
    }

    static ErrorRepresentation ofIncident(String message, String reference) {
        return new ErrorRepresentation(List.of(), message, null, reference);
    }

    /** What is wrong with one field, for programs and for people. */
    static final class FieldError {

        final String field;
        final String key;
        final String message;

        FieldError(String field, String key, String message) {
            this.field = field;
            this.key = key;
            this.message = message;
        }
    }
}
