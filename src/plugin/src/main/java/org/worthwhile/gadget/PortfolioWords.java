package org.worthwhile.gadget;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.gadget.PortfolioView.EmptyView;
import org.worthwhile.jira.SiteAddresses;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.portfolio.Portfolio;
import org.worthwhile.usecase.portfolio.PortfolioRequest;
import org.worthwhile.usecase.portfolio.PortfolioScope;

/** Puts a portfolio into words. */
@Named
class PortfolioWords {

    /** The ledger follows Jira every minute; whatever is this late is not merely between two rounds. */
    private static final Duration OLD = Duration.ofMinutes(30);

    private final Wording wording;
    private final SiteAddresses addresses;
    private final Clock clock;

    @Inject
    PortfolioWords(Wording wording, SiteAddresses addresses, Clock clock) {
        this.wording = wording;
        this.addresses = addresses;
        this.clock = clock;
    }

    PortfolioView view(Portfolio portfolio, Sorting sorting, String id) {
        PortfolioView.Parts parts = new PortfolioView.Parts();
        parts.id = id;
        parts.heading = heading(portfolio);
        parts.remarks = remarks(portfolio);
        if (portfolio.rows().isEmpty()) {
            parts.empty = empty(portfolio);
        } else {
            fill(parts, portfolio, new Columns(portfolio, sorting, wording));
        }
        parts.warning = warning(portfolio).orElse(null);
        parts.age = age(portfolio);
        return new PortfolioView(parts);
    }

    private void fill(PortfolioView.Parts parts, Portfolio portfolio, Columns columns) {
        RowWords rows = new RowWords(columns, wording, addresses);
        TotalWords totals = new TotalWords(columns, wording);
        parts.count = wording.text("worthwhile.value-and-budget.count", portfolio.count());
        parts.columns = columns.all();
        parts.progressColumn = columns.showMoney() ? columns.progress() : null;
        parts.rows = portfolio.rows().stream().map(rows::of).collect(Collectors.toUnmodifiableList());
        parts.totals = portfolio.totals().stream().map(totals::of).collect(Collectors.toUnmodifiableList());
        parts.expandable = portfolio.more() > 0 && portfolio.rows().size() < PortfolioRequest.MOST_ROWS;
        parts.more = more(portfolio, parts.expandable);
        parts.charts = columns.showBoth() ? new ChartWords(rows, wording).of(portfolio.rows()) : List.of();
    }

    private String heading(Portfolio portfolio) {
        return wording.text("worthwhile.value-and-budget.scope." + portfolio.scope().name(), portfolio.filterName().map(wording::name).orElse(""));
    }

    private String more(Portfolio portfolio, boolean expandable) {
        if (portfolio.more() == 0) {
            return null;
        }
        return wording.text(expandable ? "worthwhile.value-and-budget.more" : "worthwhile.value-and-budget.more-in-totals", portfolio.more());
    }

    private EmptyView empty(Portfolio portfolio) {
        String scope = portfolio.scope().name();
        return new EmptyView(wording.text("worthwhile.value-and-budget.empty-title." + scope),
                wording.text("worthwhile.value-and-budget.empty-text." + scope));
    }

    private List<String> remarks(Portfolio portfolio) {
        List<String> remarks = new ArrayList<>();
        if (portfolio.notAvailable() > 0 && portfolio.count() > 0) {
            remarks.add(wording.text("worthwhile.value-and-budget.not-available", portfolio.notAvailable()));
        }
        if (portfolio.scope() == PortfolioScope.FILTER && portfolio.count() > 0) {
            remarks.add(wording.text("worthwhile.value-and-budget.of-filter"));
        }
        if (portfolio.isRepricing()) {
            remarks.add(wording.text("worthwhile.project-page.repricing"));
        }
        if (portfolio.isPartlyPermitted()) {
            remarks.add(wording.text("worthwhile.value-and-budget.partly-permitted"));
        }
        if (portfolio.leavesOut()) {
            remarks.add(wording.text("worthwhile.leaves-out"));
        }
        return remarks;
    }

    /** Value is as new as this answer; what can be old is what comes from worklogs. */
    private Optional<String> warning(Portfolio portfolio) {
        if (!showsWork(portfolio)) {
            return Optional.empty();
        }
        if (portfolio.followedAt().isEmpty()) {
            return Optional.of(wording.text("worthwhile.project-page.age.never"));
        }
        return portfolio.followedAt().filter(moment -> moment.isBefore(clock.instant().minus(OLD)))
                .map(moment -> wording.text("worthwhile.value-and-budget.old", wording.moment(moment)));
    }

    private String age(Portfolio portfolio) {
        String asOf = wording.date(portfolio.asOf());
        return portfolio.followedAt().filter(moment -> showsWork(portfolio))
                .map(moment -> wording.text("worthwhile.project-page.age", asOf, wording.moment(moment)))
                .orElseGet(() -> wording.text("worthwhile.value-and-budget.as-of", asOf));
    }

    private static boolean showsWork(Portfolio portfolio) {
        return portfolio.rows().stream().anyMatch(row -> row.money().isPresent() || row.workedSeconds().isPresent());
    }
}
