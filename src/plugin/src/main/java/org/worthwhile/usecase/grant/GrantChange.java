package org.worthwhile.usecase.grant;

import java.util.Optional;
import java.util.Set;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;

/** That somebody decided anew who holds a right. */
public final class GrantChange {

    private final Stamp stamp;
    private final Right right;
    private final Optional<Set<Holder>> before;
    private final Optional<Set<Holder>> after;

    private GrantChange(AuditEntry entry, Right right) {
        this.stamp = Stamp.of(entry.who(), entry.at());
        this.right = right;
        this.before = entry.before().map(GrantText::holders);
        this.after = entry.after().map(GrantText::holders);
    }

    /** Absent when it was about a right there is no more. */
    static Optional<GrantChange> of(AuditEntry entry) {
        return entry.after().or(entry::before).flatMap(GrantText::right).map(right -> new GrantChange(entry, right));
    }

    public Stamp stamp() {
        return stamp;
    }

    public Right right() {
        return right;
    }

    /** Absent when it was not decided here until then. */
    public Optional<Set<Holder>> before() {
        return before;
    }

    /** Absent when it is not decided here any more. */
    public Optional<Set<Holder>> after() {
        return after;
    }
}
