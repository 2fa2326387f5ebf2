package org.worthwhile.domain.figure;

import java.util.Objects;

/** A field of ours that there is in Jira. */
public final class CreatedField {

    private final long number;
    private final FigureField kind;
    private final String name;
    private final FieldReach reach;
    private final Searching searching;

    /** @param number the one in the id that Jira gave it */
    public CreatedField(long number, FigureField kind, String name, FieldReach reach, Searching searching) {
        this.number = number;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.name = Objects.requireNonNull(name, "name");
        this.reach = Objects.requireNonNull(reach, "reach");
        this.searching = Objects.requireNonNull(searching, "searching");
    }

    public long number() {
        return number;
    }

    /** {@code customfield_10100}. */
    public String id() {
        return "customfield_" + number;
    }

    public FigureField kind() {
        return kind;
    }

    /** As administrators of Jira call it. */
    public String name() {
        return name;
    }

    public FieldReach reach() {
        return reach;
    }

    public Searching searching() {
        return searching;
    }

    /** The same field, found otherwise. */
    public CreatedField searchedAs(Searching other) {
        return new CreatedField(number, kind, name, reach, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CreatedField && isSameAs((CreatedField) other);
    }

    private boolean isSameAs(CreatedField that) {
        return number == that.number && kind == that.kind && name.equals(that.name) && reach.equals(that.reach) && searching == that.searching;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    @Override
    public String toString() {
        return id() + " " + kind + " " + searching;
    }
}
