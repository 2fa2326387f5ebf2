package org.worthwhile.domain.rate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All rates at one moment, and the one rule for choosing among them. */
public final class RateTable {

    private final List<Rate> rates;
    private final Map<RateLevel, NavigableMap<LocalDate, Rate>> byLevel = new HashMap<>();

    private RateTable(Collection<Rate> rates) {
        this.rates = rates.stream().sorted(Comparator.comparing(rate -> rate.id().value())).collect(Collectors.toUnmodifiableList());
        this.rates.forEach(rate -> byLevel.computeIfAbsent(rate.level(), level -> new TreeMap<>()).put(rate.validFrom(), rate));
    }

    public static RateTable of(Collection<Rate> rates) {
        return new RateTable(rates);
    }

    /**
     * The rate that prices a day's work: the first of the levels with a rate valid that day decides, and within it the latest
     * valid-from not after the day. A level whose rates all start later counts as one without a rate.
     */
    public Optional<Rate> governing(List<RateLevel> mostSpecificFirst, LocalDate day) {
        return mostSpecificFirst.stream()
                .map(level -> validOn(level, day))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The rate with exactly this level and valid-from. */
    public Optional<Rate> startingOn(RateLevel level, LocalDate validFrom) {
        return validOn(level, validFrom).filter(rate -> rate.validFrom().equals(validFrom));
    }

    /** By id. */
    public List<Rate> rates() {
        return rates;
    }

    /** As if this rate were there, in place of the one with its id if there is one. */
    public RateTable with(Rate changed) {
        List<Rate> other = without(changed.id()).rates.stream().collect(Collectors.toCollection(ArrayList::new));
        other.add(changed);
        return new RateTable(other);
    }

    /** As if this rate were not there. */
    public RateTable without(RateId removed) {
        return new RateTable(rates.stream().filter(rate -> !rate.id().equals(removed)).collect(Collectors.toList()));
    }

    private Optional<Rate> validOn(RateLevel level, LocalDate day) {
        return Optional.ofNullable(byLevel.get(level))
                .map(starts -> starts.floorEntry(day))
                .map(Map.Entry::getValue);
    }
}
