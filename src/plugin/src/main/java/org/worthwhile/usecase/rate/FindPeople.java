package org.worthwhile.usecase.rate;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.PeopleSearch;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.text.Characters;
import org.worthwhile.usecase.Given;

/** Proposes people while somebody types whose work a rate is for, to those who may set such rates. */
@Named
public class FindPeople {

    static final int MOST_PROPOSALS = 20;

    private final RateAccess access;
    private final PeopleSearch people;

    @Inject
    public FindPeople(RateAccess access, PeopleSearch people) {
        this.access = access;
        this.people = people;
    }

    /**
     * Text that no name can contain finds nobody.
     * @param projectKey of the project in which the rate is to hold; null or empty for every project
     */
    public List<Person> named(Optional<Person> who, String projectKey, String beginning) {
        Person person = access.requireLogin(who);
        access.toAdd(person, Given.text(projectKey));
        return Given.text(beginning).filter(Characters::areStorable)
                .map(text -> people.named(person, Characters.trimmed(text), MOST_PROPOSALS))
                .orElse(List.of());
    }
}
