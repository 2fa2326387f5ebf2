package org.worthwhile.host.web;

import java.util.List;

/**
 * One question of a form. Texts that are absent are empty.
 *
 * @param kind {@code text}, {@code area}, {@code password}, {@code select}, {@code multiple}, {@code date}, {@code moment} or {@code own}
 * @param values what it shows; several only of {@code multiple}; the finished control of {@code own}
 * @param choices of {@code select} and {@code multiple}
 */
public record FormField(String name, String label, String kind, List<String> values, List<Choice> choices, boolean required, String hint, String error) {

    static FormField text(String name, String label, String value) {
        return plain(name, label, "text", value);
    }

    static FormField area(String name, String label, String value) {
        return plain(name, label, "area", value);
    }

    static FormField password(String name, String label) {
        return plain(name, label, "password", "");
    }

    /** @param value {@code yyyy-MM-dd} or empty */
    static FormField date(String name, String label, String value) {
        return plain(name, label, "date", value);
    }

    /** @param value {@code yyyy-MM-dd'T'HH:mm} or empty */
    static FormField moment(String name, String label, String value) {
        return plain(name, label, "moment", value);
    }

    static FormField select(String name, String label, List<Choice> choices, String value) {
        return new FormField(name, label, "select", List.of(value), choices, false, "", "");
    }

    static FormField multiple(String name, String label, List<Choice> choices, List<String> values) {
        return new FormField(name, label, "multiple", values, choices, false, "", "");
    }

    /** Brings its control itself. */
    static FormField own(String name, String label, Markup control) {
        return plain(name, label, "own", control.html());
    }

    private static FormField plain(String name, String label, String kind, String value) {
        return new FormField(name, label, kind, List.of(value), List.of(), false, "", "");
    }

    FormField needed() {
        return new FormField(name, label, kind, values, choices, true, hint, error);
    }

    FormField hint(String text) {
        return new FormField(name, label, kind, values, choices, required, text, error);
    }

    /** A password is never shown again. */
    FormField typed(List<String> again) {
        return new FormField(name, label, kind, kind.equals("password") ? List.of("") : kind.equals("own") ? values : again, choices, required, hint, error);
    }

    FormField wrong(String why) {
        return new FormField(name, label, kind, values, choices, required, hint, why);
    }

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public Markup control() {
        return new Markup(value());
    }

    public boolean isChosen(Choice choice) {
        return values.contains(choice.value());
    }
}
