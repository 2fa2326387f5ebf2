package org.worthwhile.rest;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.worthwhile.usecase.portfolio.Portfolio;

/** Value and money of several projects side by side; what may not be seen is left out. */
final class PortfolioRepresentation {

    final String scope;
    /** In the scope of a filter. */
    final String filterName;
    /** The last day of work that counts. */
    final String asOf;
    /** When the ledger last followed Jira to the end: the age of the figures about work. */
    final String followedAt;
    /** Whether rates were changed and not every entry has its new price yet. */
    final boolean repricing;
    final List<PortfolioRowRepresentation> projects;
    /** All projects of which the person may see a figure, listed or not. */
    final int count;
    /** How many of them are below the last one listed. */
    final int more;
    /** How many named projects are missing: they do not exist, are hidden, or show the person no figure. */
    final int notAvailable;
    /** Per currency, over all projects, listed or not. */
    final List<PortfolioTotalRepresentation> totals;
    /** Whether value or money may be seen of some projects only, so that the totals are not about the same projects. */
    final boolean partlyPermitted;
    /** Whether there is value or work that the person may not see and that is in no figure. */
    final boolean leavesOut;

    PortfolioRepresentation(Portfolio found) {
        scope = found.scope().name();
        filterName = found.filterName().orElse(null);
        asOf = found.asOf().toString();
        followedAt = found.followedAt().map(Instant::toString).orElse(null);
        repricing = found.isRepricing();
        projects = found.rows().stream().map(PortfolioRowRepresentation::new).collect(Collectors.toUnmodifiableList());
        count = found.count();
        more = found.more();
        notAvailable = found.notAvailable();
        totals = found.totals().stream().map(PortfolioTotalRepresentation::new).collect(Collectors.toUnmodifiableList());
        partlyPermitted = found.isPartlyPermitted();
        leavesOut = found.leavesOut();
    }
}
