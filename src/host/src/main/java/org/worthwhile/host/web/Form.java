package org.worthwhile.host.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something a person may fill in and send, as a dialog or as a page of its own. */
public final class Form {

    private final String title;
    private final String action;
    private final String submit;
    private final Map<String, String> hidden = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private List<FormField> fields = new ArrayList<>();
    private boolean dangerous;
    private String back = "/";

    private Form(String title, String action, String submit) {
        this.title = title;
        this.action = action;
        this.submit = submit;
    }

    /** @param action where it is sent, below the context path */
    static Form of(String title, String action, String submit) {
        return new Form(title, action, submit);
    }

    Form hidden(String name, Object value) {
        hidden.put(name, value.toString());
        return this;
    }

    Form line(String text) {
        lines.add(text);
        return this;
    }

    Form field(FormField field) {
        fields.add(field);
        return this;
    }

    /** What it does can't be undone. */
    Form dangerous() {
        dangerous = true;
        return this;
    }

    /** Where somebody goes who gives up, below the context path. */
    Form back(String path) {
        back = path;
        return this;
    }

    /** Shows what was typed, and what is wrong with it. */
    Form again(Map<String, String[]> typed, Map<String, String> problems) {
        fields = new ArrayList<>(fields.stream().map(field -> {
            FormField filled = typed.containsKey(field.name()) ? field.typed(List.of(typed.get(field.name()))) : field;
            return problems.containsKey(field.name()) ? filled.wrong(problems.get(field.name())) : filled;
        }).toList());
        problems.forEach((name, why) -> {
            if (fields.stream().noneMatch(field -> field.name().equals(name))) {
                errors.add(why);
            }
        });
        return this;
    }

    public String title() {
        return title;
    }

    public String action() {
        return action;
    }

    public String submit() {
        return submit;
    }

    public Map<String, String> hidden() {
        return hidden;
    }

    public List<String> lines() {
        return lines;
    }

    public List<String> errors() {
        return errors;
    }

    public List<FormField> fields() {
        return fields;
    }

    public boolean isDangerous() {
        return dangerous;
    }

    public String back() {
        return back;
    }
}
