package org.worthwhile.usecase.backup;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.Name;
import org.worthwhile.domain.customer.NameKey;

/** Customers in a document. */
final class CustomerSection implements SectionReading {

    private final RestoreWork work;
    private final Set<NameKey> taken = new HashSet<>();

    CustomerSection(RestoreWork work) {
        this.work = work;
    }

    static Map<String, Object> fields(Customer customer) {
        return new Fields().put("ref", customer.id().value()).put("name", customer.name()).map();
    }

    @Override
    public void restore(Record record) {
        Name name = record.read("name", Name::of);
        if (!taken.add(name.key())) {
            throw RestoreWork.twice(record, "name");
        }
        RestoreWork.remember(record, work.customers, work.target.customer(name.text()).value());
    }
}
