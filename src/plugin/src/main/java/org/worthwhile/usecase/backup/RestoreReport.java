package org.worthwhile.usecase.backup;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.domain.backup.Section;

/** What a backup contains, and what of it has no place here. */
public final class RestoreReport {

    private final Instant madeAt;
    private final Map<Section, Long> contained;
    private final List<LeftOut> leftOut;
    private final long leftOutUnnamed;
    private final List<String> unknownPeople;

    RestoreReport(Instant madeAt, Map<Section, Long> contained, List<LeftOut> leftOut, long leftOutUnnamed, List<String> unknownPeople) {
        Map<Section, Long> all = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            all.put(section, contained.getOrDefault(section, 0L));
        }
        this.madeAt = madeAt;
        this.contained = Collections.unmodifiableMap(all);
        this.leftOut = List.copyOf(leftOut);
        this.leftOutUnnamed = leftOutUnnamed;
        this.unknownPeople = List.copyOf(unknownPeople);
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** How many records there are of each section. */
    public Map<Section, Long> contained() {
        return contained;
    }

    public long records() {
        return contained.values().stream().mapToLong(Long::longValue).sum();
    }

    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** So many more are left out than are named, because there are too many reasons to name. */
    public long leftOutUnnamed() {
        return leftOutUnnamed;
    }

    /** Some of the people whom Jira does not know: they stay the authors of what they did, and are nobody otherwise. */
    public List<String> unknownPeople() {
        return unknownPeople;
    }

    public boolean isComplete() {
        return leftOut.isEmpty() && leftOutUnnamed == 0;
    }
}
