package org.worthwhile.admin;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import javax.inject.Inject;
import org.worthwhile.domain.access.Person;
import org.worthwhile.usecase.backup.BackupAccess;

/** May this person take everything away as a file, and put it back? */
public class BacksUpCondition extends AbstractWebCondition {

    private final BackupAccess access;

    @Inject
    public BacksUpCondition(BackupAccess access) {
        this.access = access;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        return user != null && access.allows(Person.of(user.getKey()));
    }
}
