package org.worthwhile.host.importer;

import java.util.List;
import java.util.stream.Collectors;

/** The files can't be imported as they are; nothing was changed. */
public final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RowProblem> problems;

    ImportRefused(List<RowProblem> problems) {
        super(problems.stream().map(RowProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The first hundred, in the order of the files. */
    public List<RowProblem> problems() {
        return problems;
    }
}
