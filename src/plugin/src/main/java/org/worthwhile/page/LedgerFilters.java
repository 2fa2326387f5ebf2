package org.worthwhile.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.ledger.LedgerOrder;
import org.worthwhile.domain.ledger.Pricing;
import org.worthwhile.page.LedgerPageView.LedgerFilterView;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.Visit;
import org.worthwhile.usecase.budget.BreakDownProject;
import org.worthwhile.usecase.budget.Portion;
import org.worthwhile.usecase.ledger.LedgerView;

/** The filter above the ledger, as it was filled in. */
@Named
class LedgerFilters {

    private final BreakDownProject breakDownProject;
    private final BudgetWords words;
    private final Wording wording;

    @Inject
    LedgerFilters(BreakDownProject breakDownProject, BudgetWords words, Wording wording) {
        this.breakDownProject = breakDownProject;
        this.words = words;
        this.wording = wording;
    }

    /** @param ledger found by the filter */
    LedgerFilterView of(Visit visit, LedgerView ledger, UnaryOperator<String> parameters) {
        LedgerOrder[] orders = Arrays.stream(LedgerOrder.values())
                .filter(order -> order != LedgerOrder.DEAREST_FIRST || ledger.showsCost()).toArray(LedgerOrder[]::new);
        Pricing[] pricings = ledger.showsPricing() ? Pricing.values() : new Pricing[0];
        return new LedgerFilterView(typed(parameters, "from"), typed(parameters, "to"),
                authors(visit, typed(parameters, "author")), typed(parameters, "issue"),
                ChoiceView.each(pricings, parameters.apply("pricing"), pricing -> wording.text("worthwhile.pricing." + pricing.name())),
                ChoiceView.each(orders, parameters.apply("order"), order -> wording.text("worthwhile.ledger-order." + order.name())));
    }

    /** Everybody whose work the reader sees in the project, by name; and whoever was asked for by an address. */
    private List<ChoiceView> authors(Visit visit, String asked) {
        Stream<String> seen = breakDownProject.byPerson(visit).stream().map(Portion::of).flatMap(Optional::stream);
        return Stream.concat(seen, Stream.of(asked).filter(key -> !key.isEmpty())).distinct()
                .map(key -> new ChoiceView(key, words.name(Optional.of(key)), key.equals(asked)))
                .sorted(Comparator.comparing(ChoiceView::getLabel, String.CASE_INSENSITIVE_ORDER))
                .collect(Collectors.toUnmodifiableList());
    }

    private static String typed(UnaryOperator<String> parameters, String name) {
        return Objects.requireNonNullElse(parameters.apply(name), "");
    }
}
