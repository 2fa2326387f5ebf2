package org.worthwhile.usecase.portfolio;

/** Which projects a portfolio is about. */
public enum PortfolioScope {
    /** Those that the person leads or administers. */
    MINE,
    /** Those that are named. */
    PROJECTS,
    /** Those of a saved filter's issues, and of these alone the figures. */
    FILTER
}
