package org.worthwhile.domain.rate;

import java.time.LocalDate;
import java.util.List;
import org.worthwhile.domain.audit.Stamp;

/** The re-pricing acts that are not finished. An order outlives a restart and is taken up where it was left. */
public interface Repricings {

    /** Ids ascend in the order of the orders. */
    Repricing order(RateLevel level, LocalDate from, Stamp stamp);

    /** Oldest first; finished ones are not among them. */
    List<Repricing> open();

    /** Remembers that all entries up to this worklog are done. */
    void advance(long id, long worklogId);

    /** Nothing happens when it is finished already. */
    void finish(long id);
}
