package org.worthwhile.usecase.portfolio;

import java.util.Optional;
import org.worthwhile.usecase.Given;

/** Which projects somebody wants to compare, and in which order: raw texts, any of them null or empty when left out. */
public final class PortfolioRequest {

    /** More rows than this are in the totals alone. */
    public static final int MOST_ROWS = 200;
    public static final int MOST_NAMED_PROJECTS = 1_000;
    static final int STANDARD_ROWS = 20;

    private final String scope;
    private final String projects;
    private final String filter;
    private final String sort;
    private final String direction;
    private final String top;

    private PortfolioRequest(Builder parts) {
        scope = parts.scope;
        projects = parts.projects;
        filter = parts.filter;
        sort = parts.sort;
        direction = parts.direction;
        top = parts.top;
    }

    public static Builder builder() {
        return new Builder();
    }

    Optional<String> scope() {
        return Given.text(scope);
    }

    Optional<String> projects() {
        return Given.text(projects);
    }

    Optional<String> filter() {
        return Given.text(filter);
    }

    Optional<String> sort() {
        return Given.text(sort);
    }

    Optional<String> direction() {
        return Given.text(direction);
    }

    Optional<String> top() {
        return Given.text(top);
    }

    /** Collects the parts. */
    public static final class Builder {

        private String scope;
        private String projects;
        private String filter;
        private String sort;
        private String direction;
        private String top;

        private Builder() { }

        /** A {@link PortfolioScope}; the person's own projects when left out. */
        public Builder scope(String name) {
            scope = name;
            return this;
        }

        /** Keys of projects, commas between them; for {@link PortfolioScope#PROJECTS} alone. */
        public Builder projects(String keys) {
            projects = keys;
            return this;
        }

        /** Id of a saved filter; for {@link PortfolioScope#FILTER} alone. */
        public Builder filter(String id) {
            filter = id;
            return this;
        }

        /** A {@link PortfolioOrder}; by name when left out. */
        public Builder sort(String name) {
            sort = name;
            return this;
        }

        /** A {@link SortDirection}; when left out, names are ascending and figures descending. */
        public Builder direction(String name) {
            direction = name;
            return this;
        }

        /** How many projects to list: 1 to {@link #MOST_ROWS}, 20 when left out. */
        public Builder top(String number) {
            top = number;
            return this;
        }

        public PortfolioRequest build() {
            return new PortfolioRequest(this);
        }
    }
}
