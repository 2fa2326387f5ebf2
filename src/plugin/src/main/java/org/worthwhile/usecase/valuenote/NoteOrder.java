package org.worthwhile.usecase.valuenote;

import java.util.Comparator;
import java.util.Optional;
import org.joda.money.Money;
import org.worthwhile.domain.customer.NameKey;
import org.worthwhile.domain.valuenote.NoteOutline;

/** How a list of notes is sorted; ties are in the order in which notes are read. */
public enum NoteOrder {
    /** What was said most recently first; withdrawn notes last. */
    LATEST_FIRST,
    /** What was said longest ago first. */
    OLDEST_FIRST,
    /** By the customer's name. */
    BY_CUSTOMER,
    /** By currency, within it by expected value, highest first; notes without one last. */
    DEAREST_FIRST,
    /** From stated to withdrawn. */
    BY_STATE;

    Comparator<NoteOutline> comparator(Speakers speakers) {
        return first(speakers).thenComparing(NoteOutline.READING_ORDER);
    }

    private Comparator<NoteOutline> first(Speakers speakers) {
        switch (this) {
            case OLDEST_FIRST:
                return Comparator.comparing(NoteOutline::saidOn);
            case BY_CUSTOMER:
                return Comparator.comparing(note -> NameKey.of(speakers.customerOf(note).name()).text());
            case DEAREST_FIRST:
                return Comparator.comparing(note -> note.worth().expectedValue(), NoteOrder::dearestFirst);
            case BY_STATE:
                return Comparator.comparing(note -> note.worth().state());
            default:
                return NoteOutline.READING_ORDER;
        }
    }

    private static int dearestFirst(Optional<Money> one, Optional<Money> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        int byCurrency = one.get().getCurrencyUnit().compareTo(other.get().getCurrencyUnit());
        return byCurrency != 0 ? byCurrency : other.get().compareTo(one.get());
    }
}
