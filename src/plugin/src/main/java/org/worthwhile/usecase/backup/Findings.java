package org.worthwhile.usecase.backup;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.worthwhile.domain.backup.Section;

/** Collects what a pass through a document finds. */
final class Findings {

    private static final int MOST_NAMED = 1_000;

    private final Map<Section, Long> contained = new EnumMap<>(Section.class);
    private final Map<List<Object>, Long> leftOut = new LinkedHashMap<>();
    private final Set<String> unknownPeople = new TreeSet<>();
    private Instant madeAt = Instant.EPOCH;
    private long leftOutUnnamed;

    void madeAt(Instant moment) {
        madeAt = moment;
    }

    void contains(Section section) {
        contained.merge(section, 1L, Long::sum);
    }

    void leftOut(Loss loss, Missing missing, String name) {
        List<Object> why = List.of(loss, missing, name);
        if (leftOut.size() < MOST_NAMED || leftOut.containsKey(why)) {
            leftOut.merge(why, 1L, Long::sum);
        } else {
            leftOutUnnamed++;
        }
    }

    void unknownPerson(String name) {
        if (unknownPeople.size() < MOST_NAMED) {
            unknownPeople.add(name);
        }
    }

    RestoreReport report() {
        return new RestoreReport(madeAt, contained,
                leftOut.entrySet().stream().map(entry -> leftOut(entry.getKey(), entry.getValue())).collect(Collectors.toList()),
                leftOutUnnamed, List.copyOf(unknownPeople));
    }

    private static LeftOut leftOut(List<Object> why, long count) {
        return new LeftOut((Loss) why.get(0), (Missing) why.get(1), (String) why.get(2), count);
    }
}
