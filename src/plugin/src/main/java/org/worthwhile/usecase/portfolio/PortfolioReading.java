package org.worthwhile.usecase.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.usecase.Problems;

/** Turns the raw texts of a request into a question, or names every field that is not acceptable. */
final class PortfolioReading {

    private static final Pattern BETWEEN_KEYS = Pattern.compile("[\\s,]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final PortfolioRequest request;
    private final Problems problems = new Problems();

    PortfolioReading(PortfolioRequest request) {
        this.request = request;
    }

    PortfolioQuestion question() {
        Optional<PortfolioScope> scope = problems.read("scope", () -> choice(request.scope(), PortfolioScope.values(), PortfolioScope.MINE));
        Optional<PortfolioOrder> order = problems.read("sort", () -> choice(request.sort(), PortfolioOrder.values(), PortfolioOrder.NAME));
        Optional<SortDirection> direction = problems.read("direction",
                () -> choice(request.direction(), SortDirection.values(), order.map(PortfolioOrder::naturalDirection).orElse(SortDirection.ASCENDING)));
        Optional<Integer> top = problems.read("top", this::top);
        List<String> keys = scope.filter(PortfolioScope.PROJECTS::equals).flatMap(named -> problems.read("projects", this::keys)).orElse(List.of());
        Optional<Long> filter = scope.filter(PortfolioScope.FILTER::equals).flatMap(named -> problems.read("filter", this::filterId));
        problems.refuseIfAny();
        return new PortfolioQuestion(scope.orElseThrow(), keys, filter, order.orElseThrow(), direction.orElseThrow(), top.orElseThrow());
    }

    private static <E extends Enum<E>> E choice(Optional<String> name, E[] values, E standard) {
        return name.map(word -> Arrays.stream(values).filter(value -> value.name().equals(word)).findFirst()
                .orElseThrow(() -> new InvalidValue("worthwhile.error.choice-unknown"))).orElse(standard);
    }

    private int top() {
        return request.top().map(text -> Optional.of(text).filter(NUMBER.asMatchPredicate()).map(Long::valueOf)
                .filter(number -> number >= 1 && number <= PortfolioRequest.MOST_ROWS).map(Long::intValue)
                .orElseThrow(() -> new InvalidValue("worthwhile.error.top-out-of-range", PortfolioRequest.MOST_ROWS)))
                .orElse(PortfolioRequest.STANDARD_ROWS);
    }

    private List<String> keys() {
        List<String> keys = Arrays.stream(BETWEEN_KEYS.split(request.projects().orElse("")))
                .filter(key -> !key.isEmpty()).map(key -> key.toUpperCase(Locale.ROOT)).distinct().collect(Collectors.toList());
        if (keys.isEmpty()) {
            throw new InvalidValue("worthwhile.error.projects-missing");
        }
        if (keys.size() > PortfolioRequest.MOST_NAMED_PROJECTS) {
            throw new InvalidValue("worthwhile.error.projects-too-many", PortfolioRequest.MOST_NAMED_PROJECTS);
        }
        return keys;
    }

    private Long filterId() {
        String id = request.filter().orElseThrow(() -> new InvalidValue("worthwhile.error.filter-missing"));
        if (!NUMBER.matcher(id).matches()) {
            throw new InvalidValue("worthwhile.error.not-whole-number");
        }
        return Long.valueOf(id);
    }
}
