package org.worthwhile.domain.figure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/** Reads what figures are made of, many issues at once. Sees what is committed. */
public interface FigureSource {

    /**
     * By issue id, in a number of statements that does not depend on the issues; issues of which nothing is kept are missing.
     *
     * @param first the first issue id, included
     * @param last the last issue id, included
     * @param asOf the last day of work that counts
     */
    Map<Long, FigureParts> within(long first, long last, LocalDate asOf);

    /** The currencies of the project's priced work, and of the likely figures of its notes that count. */
    Set<CurrencyUnit> currenciesOf(long projectId);

    /** To whom priced work is kept, of all projects, whoever asks. */
    Set<KeptWork> keptWork();

    /**
     * Becomes another text, on every node, whenever anything changes that figures are made of, and not before the change can be
     * read. What was read after it is right for as long as it stays the same.
     */
    String state();
}
