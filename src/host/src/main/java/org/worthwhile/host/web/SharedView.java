package org.worthwhile.host.web;

import java.util.List;

/** A dashboard or a filter in a list of them. */
public record SharedView(long id, String name, String description, PersonView owner, List<String> shares, boolean favourite, boolean own) {
}
