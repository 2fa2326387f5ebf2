package org.worthwhile.usecase.backup;

import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.domain.grant.Standing;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;

/** Lets in Jira's administrators who administer the app and may see, and set, all rates: a backup holds every secret of it. */
@Named
public class BackupAccess {

    private final Rights rights;
    private final Standing standing;

    @Inject
    public BackupAccess(Rights rights, Standing standing) {
        this.rights = rights;
        this.standing = standing;
    }

    Person require(Optional<Person> who) {
        Person person = who.orElseThrow(NotLoggedIn::new);
        if (!allows(person)) {
            throw new NotPermitted();
        }
        return person;
    }

    public boolean allows(Person who) {
        return standing.isEverywhere(who, Holder.jiraAdministrators())
                && rights.everywhere(who).containsAll(Set.of(Right.ADMINISTER, Right.VIEW_RATES, Right.EDIT_RATES));
    }
}
