package org.worthwhile.domain.valuenote;

/** Where a value note stands between being heard and having come true. */
public enum NoteState {
    /** Said, without a likely figure yet. May be quantified, confirmed, rejected or withdrawn. */
    STATED,
    /** Has a likely figure. May lose it again, be confirmed, rejected or withdrawn. */
    QUANTIFIED,
    /** The customer agreed to text and figures. May be delivered, rejected or withdrawn; revising it lapses the confirmation. */
    CONFIRMED,
    /** The work is in the customer's hands. May be realised or withdrawn; revising it lapses the confirmation. */
    DELIVERED,
    /** Money arrived. May only be withdrawn, when it turns out wrong; revising it lapses the confirmation. */
    REALISED,
    /** The customer does not see it so. May be revised into a new proposal, or withdrawn. */
    REJECTED,
    /** Taken back by us, with everything kept. May only be reinstated. */
    WITHDRAWN;

    /** What a note that nobody has judged yet is, by its content. */
    static NoteState of(Valuation valuation) {
        return valuation.likely().isPresent() ? QUANTIFIED : STATED;
    }

    /** Whether a note in this state is part of totals. */
    public boolean counts() {
        return this != REJECTED && this != WITHDRAWN;
    }

    public boolean mayBeRevised() {
        return this != WITHDRAWN;
    }
}
