package org.worthwhile.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.People;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.text.Characters;

/** Persons as Jira knows them. */
@Named
public final class JiraPeople implements People {

    private final UserManager users;

    @Inject
    public JiraPeople(UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<Person> known(String keyOrName) {
        return Optional.of(keyOrName).filter(Characters::areStorable)
                .flatMap(text -> Optional.ofNullable(users.getUserByKey(text)).or(() -> Optional.ofNullable(users.getUserByName(text))))
                .map(user -> Person.of(user.getKey()));
    }

    /** The name to show; the key for somebody Jira no longer knows. */
    public String nameOf(Person person) {
        ApplicationUser user = users.getUserByKey(person.key());
        return user == null ? person.key() : user.getDisplayName();
    }

    /** Absent for somebody Jira no longer knows. */
    public Optional<PersonProfile> profileOf(Person person) {
        return Optional.ofNullable(users.getUserByKey(person.key())).map(PersonProfile::of);
    }

    /** Absent for unknown and for deactivated users: neither may do anything. */
    Optional<ApplicationUser> activeUser(Person person) {
        return Optional.ofNullable(users.getUserByKey(person.key())).filter(ApplicationUser::isActive);
    }
}
