package org.worthwhile.admin;

import java.util.List;
import org.worthwhile.domain.health.Verdict;

/** Whether the ledger can be relied on, ready to be shown. */
public final class LedgerHealthView {

    private final Verdict verdict;
    private final String verdictText;
    private final List<String> reasons;
    private final String work;
    private final int percent;
    private final List<String> repricings;
    private final String entries;
    private final String unpricedEntries;
    private final List<MarkView> marks;
    private final List<UnpricedView> unpriced;
    private final boolean leavesOut;

    LedgerHealthView(Parts parts) {
        verdict = parts.verdict;
        verdictText = parts.verdictText;
        reasons = List.copyOf(parts.reasons);
        work = parts.work;
        percent = parts.percent;
        repricings = List.copyOf(parts.repricings);
        entries = parts.entries;
        unpricedEntries = parts.unpricedEntries;
        marks = List.copyOf(parts.marks);
        unpriced = List.copyOf(parts.unpriced);
        leavesOut = parts.leavesOut;
    }

    public boolean isGood() {
        return verdict == Verdict.GOOD;
    }

    public boolean isAtRisk() {
        return verdict == Verdict.AT_RISK;
    }

    public String getVerdictText() {
        return verdictText;
    }

    /** Whole sentences. */
    public List<String> getReasons() {
        return reasons;
    }

    /** What is being done right now; empty when nothing is. */
    public String getWork() {
        return work;
    }

    /** Of a comparison; negative when none is under way. */
    public int getPercent() {
        return percent;
    }

    public boolean isCompared() {
        return percent >= 0;
    }

    public List<String> getRepricings() {
        return repricings;
    }

    public String getEntries() {
        return entries;
    }

    public String getUnpricedEntries() {
        return unpricedEntries;
    }

    public List<MarkView> getMarks() {
        return marks;
    }

    public List<UnpricedView> getUnpriced() {
        return unpriced;
    }

    public boolean isLeavesOut() {
        return leavesOut;
    }

    /** Collects what the view shows. */
    static final class Parts {

        Verdict verdict;
        String verdictText;
        List<String> reasons;
        String work;
        int percent;
        List<String> repricings;
        String entries;
        String unpricedEntries;
        List<MarkView> marks;
        List<UnpricedView> unpriced;
        boolean leavesOut;
    }
}
