package org.worthwhile.usecase.grant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Candidates;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.text.Characters;

/** Finds whom a right could be granted to, for somebody who may grant it. */
@Named
public class FindHolders {

    private static final int MOST_GROUPS = 20;

    private final GrantScope scope;
    private final Candidates candidates;

    @Inject
    public FindHolders(GrantScope scope, Candidates candidates) {
        this.scope = scope;
        this.candidates = candidates;
    }

    /**
     * What everybody knows first, then all roles, then groups.
     *
     * @param projectKey absent for the defaults
     * @param part stands somewhere in the name of each group
     */
    public List<Holder> matching(Optional<Person> who, Optional<String> projectKey, String part) {
        scope.require(who, projectKey);
        Stream<Holder> known = Stream.of(Holder.browsers(), Holder.issueEditors(), Holder.projectAdministrators(), Holder.jiraAdministrators());
        return Stream.of(known, candidates.roles().stream(), groups(Characters.trimmed(part)).stream())
                .flatMap(some -> some).collect(Collectors.toUnmodifiableList());
    }

    /** Text that no name can contain finds nothing. */
    private List<Holder> groups(String part) {
        return Characters.areStorable(part) ? candidates.groups(part, MOST_GROUPS) : List.of();
    }
}
