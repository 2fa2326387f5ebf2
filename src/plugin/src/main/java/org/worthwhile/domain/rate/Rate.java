package org.worthwhile.domain.rate;

import java.time.LocalDate;
import java.util.Objects;

/** A stored rate. Level and valid-from together are unique. */
public final class Rate {

    public static final long FIRST_VERSION = 1;

    private final RateId id;
    private final long version;
    private final RateTerms terms;

    public Rate(RateId id, long version, RateTerms terms) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = version;
        this.terms = Objects.requireNonNull(terms, "terms");
    }

    public RateId id() {
        return id;
    }

    /** Grows by one with every change. */
    public long version() {
        return version;
    }

    public RateTerms terms() {
        return terms;
    }

    public RateLevel level() {
        return terms.level();
    }

    public LocalDate validFrom() {
        return terms.validFrom();
    }

    public CostRate cost() {
        return terms.cost();
    }

    /** Other terms at the same version: what is handed to {@link Rates#save}. */
    public Rate with(RateTerms changed) {
        return new Rate(id, version, changed);
    }

    /** The same terms one version later, as the store keeps them after a change. */
    public Rate nextVersion() {
        return new Rate(id, version + 1, terms);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rate && isSameAs((Rate) other);
    }

    private boolean isSameAs(Rate that) {
        return id.equals(that.id) && version == that.version && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, terms);
    }

    @Override
    public String toString() {
        return id + ": " + terms;
    }
}
