package org.worthwhile.jira;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.PeopleSearch;
import org.worthwhile.domain.access.Person;

/** Jira's own search for users, for those to whom Jira itself would propose some. */
@Named
public final class JiraPeopleSearch implements PeopleSearch {

    private final JiraPeople people;
    private final UserSearchService search;

    @Inject
    public JiraPeopleSearch(JiraPeople people, UserSearchService search) {
        this.people = people;
        this.search = search;
    }

    @Override
    public List<Person> named(Person asking, String beginning, int most) {
        return people.activeUser(asking).filter(search::canPerformAjaxSearch).isEmpty() ? List.of()
                : search.findUsers(beginning, upTo(most)).stream().limit(most)
                        .map(user -> Person.of(user.getKey())).collect(Collectors.toUnmodifiableList());
    }

    private static UserSearchParams upTo(int most) {
        return UserSearchParams.builder().includeActive(true).includeInactive(true).sorted(true).maxResults(most).build();
    }
}
