package org.worthwhile.usecase.field;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Standing;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.usecase.Administration;

/** Lets those who administer the app look at its fields, and of these Jira's administrators change them. */
@Named
public class FieldAdministration {

    private final Administration administration;
    private final Standing standing;

    @Inject
    public FieldAdministration(Administration administration, Standing standing) {
        this.administration = administration;
        this.standing = standing;
    }

    Person requireToLook(Optional<Person> who) {
        return administration.require(who);
    }

    Person requireToChange(Optional<Person> who) {
        Person person = requireToLook(who);
        if (!mayChange(person)) {
            throw NotPermitted.toChangeFields();
        }
        return person;
    }

    boolean mayChange(Person who) {
        return standing.isEverywhere(who, Holder.jiraAdministrators());
    }
}
