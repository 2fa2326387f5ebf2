package org.worthwhile.admin;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import javax.inject.Inject;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Rights;

/** May this person see all rates? */
public class RatesAreVisibleCondition extends AbstractWebCondition {

    private final Rights rights;

    @Inject
    public RatesAreVisibleCondition(Rights rights) {
        this.rights = rights;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        return user != null && rights.everywhere(Person.of(user.getKey())).contains(Right.VIEW_RATES);
    }
}
