package org.worthwhile.usecase.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.domain.rate.Repricings;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.usecase.ledger.LedgerProgress;

/** Shows value and money of several projects side by side, each figure to people who may see it in that project. */
@Named
public class ReportPortfolio {

    private final PortfolioPlaces places;
    private final PortfolioFigures figures;
    private final LedgerProgress progress;
    private final Repricings repricings;

    @Inject
    public ReportPortfolio(PortfolioPlaces places, PortfolioFigures figures, LedgerProgress progress, Repricings repricings) {
        this.places = places;
        this.figures = figures;
        this.progress = progress;
        this.repricings = repricings;
    }

    /** Empty rather than refused for people who may see nothing of the projects. */
    public Portfolio of(Optional<Person> who, PortfolioRequest request) {
        Person person = who.orElseThrow(NotLoggedIn::new);
        PortfolioQuestion question = new PortfolioReading(request).question();
        PortfolioPlace place = places.find(person, question);
        List<PortfolioRow> rows = figures.rows(person, place);
        return new Portfolio.Builder(question.scope(), figures.asOf())
                .filterName(place.filterName())
                .age(progress.followedAt(), !repricings.open().isEmpty())
                .rows(rows.stream().sorted(question.order()).limit(question.top()).collect(Collectors.toList()), rows.size())
                .notAvailable(place.missing(rows.size()))
                .totals(currenciesOf(rows).stream().map(currency -> new PortfolioTotal(currency, rows)).collect(Collectors.toList()))
                .partial(isPartlyPermitted(rows), rows.stream().anyMatch(PortfolioRow::leavesOut))
                .build();
    }

    private static SortedSet<CurrencyUnit> currenciesOf(List<PortfolioRow> rows) {
        return rows.stream().flatMap(row -> Stream.concat(row.expectedValue().stream(),
                        row.money().stream().flatMap(money -> Stream.of(money.planned(), money.spent()))))
                .map(CurrencyTotals::amounts).flatMap(List::stream).map(Money::getCurrencyUnit)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPartlyPermitted(List<PortfolioRow> rows) {
        return rows.stream().map(row -> row.expectedValue().isPresent()).distinct().count() > 1
                || rows.stream().map(row -> row.money().isPresent()).distinct().count() > 1;
    }
}
