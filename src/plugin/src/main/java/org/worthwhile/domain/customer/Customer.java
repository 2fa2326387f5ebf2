package org.worthwhile.domain.customer;

import java.util.Objects;

/** An organisation we work for. */
public final class Customer {

    private final CustomerId id;
    private final Name name;

    public Customer(CustomerId id, String name) {
        this.id = Objects.requireNonNull(id, "id");
        this.name = Name.of(name);
    }

    public CustomerId id() {
        return id;
    }

    public String name() {
        return name.text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Customer && ((Customer) other).id.equals(id) && ((Customer) other).name.equals(name);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return name.text();
    }
}
