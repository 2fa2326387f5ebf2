package org.worthwhile.host.web;

import org.worthwhile.host.field.JiraCustomField;

/** A custom field of an issue, as its type shows it. */
public record CustomFieldView(String id, String name, String description, Markup html) {

    static CustomFieldView of(JiraCustomField field, String html) {
        return new CustomFieldView(field.getId(), field.getName(), field.getDescription(), new Markup(html));
    }
}
