package org.worthwhile.usecase.backup;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.customer.MailAddress;
import org.worthwhile.domain.customer.Name;

/** Contacts in a document. */
final class ContactSection implements SectionReading {

    private final RestoreWork work;
    private final Set<Object> taken = new HashSet<>();

    ContactSection(RestoreWork work) {
        this.work = work;
    }

    static Map<String, Object> fields(Contact contact) {
        return new Fields().put("ref", contact.id().value()).put("customer", contact.customer().value()).put("name", contact.name())
                .putIfAny("mail", contact.mail()).map();
    }

    @Override
    public void restore(Record record) {
        CustomerId customer = CustomerId.of(RestoreWork.idOf(record, "customer", work.customers));
        Name name = record.read("name", Name::of);
        Optional<String> mail = record.readIfAny("mail", MailAddress::of).map(MailAddress::text);
        if (!taken.add(List.of(record.number("customer"), name.key()))) {
            throw RestoreWork.twice(record, "name");
        }
        RestoreWork.remember(record, work.employers, record.number("customer"));
        RestoreWork.remember(record, work.contacts, work.target.contact(customer, name.text(), mail).value());
    }
}
