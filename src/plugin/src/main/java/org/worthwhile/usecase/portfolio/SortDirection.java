package org.worthwhile.usecase.portfolio;

/** Which end comes first; what is absent comes last in either direction. */
public enum SortDirection {
    /** From A to Z, from little to much. */
    ASCENDING,
    /** From Z to A, from much to little. */
    DESCENDING
}
