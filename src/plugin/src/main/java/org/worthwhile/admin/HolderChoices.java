package org.worthwhile.admin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.usecase.grant.FindHolders;

/** Those to whom a right can be granted, by a part of their names as the reader knows them. */
@Named
public class HolderChoices {

    private static final int MOST = 20;

    private final FindHolders findHolders;
    private final HolderWording wording;

    @Inject
    public HolderChoices(FindHolders findHolders, HolderWording wording) {
        this.findHolders = findHolders;
        this.wording = wording;
    }

    /** @param projectKey absent for the defaults */
    public List<HolderView> matching(Optional<Person> who, Optional<String> projectKey, String part) {
        String wanted = part.trim().toLowerCase(Locale.ROOT);
        return findHolders.matching(who, projectKey, part).stream().map(wording::view)
                .filter(view -> view.getName().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST).collect(Collectors.toUnmodifiableList());
    }
}
