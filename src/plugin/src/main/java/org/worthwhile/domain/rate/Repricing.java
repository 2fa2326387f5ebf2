package org.worthwhile.domain.rate;

import java.time.LocalDate;
import java.util.Objects;
import org.worthwhile.domain.audit.Stamp;

/** The act of pricing anew all entries that a changed rate may govern, page by page in the order of worklog ids. */
public final class Repricing {

    /** Before every worklog. */
    public static final long START = 0;

    private final long id;
    private final RateLevel level;
    private final LocalDate from;
    private final Stamp ordered;
    private final long doneUpTo;

    public Repricing(long id, RateLevel level, LocalDate from, Stamp ordered, long doneUpTo) {
        this.id = id;
        this.level = Objects.requireNonNull(level, "level");
        this.from = Objects.requireNonNull(from, "from");
        this.ordered = Objects.requireNonNull(ordered, "ordered");
        this.doneUpTo = doneUpTo;
    }

    public long id() {
        return id;
    }

    public RateLevel level() {
        return level;
    }

    /** The first day of work that may cost something else now. */
    public LocalDate from() {
        return from;
    }

    public Stamp ordered() {
        return ordered;
    }

    /** The last worklog id that is done. */
    public long doneUpTo() {
        return doneUpTo;
    }

    @Override
    public String toString() {
        return "repricing " + id + " of " + level + " from " + from + ", done up to worklog " + doneUpTo;
    }
}
