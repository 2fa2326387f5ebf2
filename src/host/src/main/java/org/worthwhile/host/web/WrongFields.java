package org.worthwhile.host.web;

import java.util.Map;

/** What was typed can't be understood; nothing was tried with it. */
final class WrongFields extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> problems;

    WrongFields(Map<String, String> problems) {
        super(problems.toString());
        this.problems = Map.copyOf(problems);
    }

    /** Field to sentence. */
    Map<String, String> problems() {
        return problems;
    }
}
