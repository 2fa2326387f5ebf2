package org.worthwhile.host.importer;

/** What is wrong with one row of a file; rows count from 1, the header's. */
public record RowProblem(String file, long row, String message) {

    @Override
    public String toString() {
        return file + ", row " + row + ": " + message;
    }
}
