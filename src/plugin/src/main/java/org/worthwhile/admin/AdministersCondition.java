package org.worthwhile.admin;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import javax.inject.Inject;
import org.worthwhile.domain.access.Person;
import org.worthwhile.usecase.Administration;

/** Does this person administer the app as a whole? */
public class AdministersCondition extends AbstractWebCondition {

    private final Administration administration;

    @Inject
    public AdministersCondition(Administration administration) {
        this.administration = administration;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        return user != null && administration.administers(Person.of(user.getKey()));
    }
}
