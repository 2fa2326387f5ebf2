package org.worthwhile.usecase;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;

/** Lets in those who administer the app as a whole. */
@Named
public class Administration {

    private final Rights rights;

    @Inject
    public Administration(Rights rights) {
        this.rights = rights;
    }

    public Person require(Optional<Person> who) {
        Person person = who.orElseThrow(NotLoggedIn::new);
        if (!administers(person)) {
            throw new NotPermitted();
        }
        return person;
    }

    public boolean administers(Person who) {
        return rights.everywhere(who).contains(Right.ADMINISTER);
    }
}
