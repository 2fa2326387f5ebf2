package org.worthwhile.admin;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Standing;
import org.worthwhile.domain.refusal.PasswordNotConfirmed;

/**
 * Jira's administrators type their password once more before they administer. Others who were let into a page of ours are not asked:
 * that form is for administrators, and a Jira that turned them away there would take from them what was granted.
 */
@Named
public class AdministratorSessions {

    private final WebSudoManager webSudo;
    private final Standing standing;

    @Inject
    public AdministratorSessions(WebSudoManager webSudo, Standing standing) {
        this.webSudo = webSudo;
        this.standing = standing;
    }

    boolean administers(Optional<Person> who) {
        return who.filter(person -> standing.isEverywhere(person, Holder.jiraAdministrators())).isPresent();
    }

    boolean mustConfirm(Optional<Person> who, HttpServletRequest request) {
        if (!administers(who)) {
            return false;
        }
        try {
            webSudo.willExecuteWebSudoRequest(request);
            return false;
        } catch (WebSudoSessionException notConfirmed) {
            return true;
        }
    }

    /** For what is asked without a page around it: a request that brings its password along has just confirmed it. */
    public void requireConfirmed(Optional<Person> who, HttpServletRequest request) {
        String given = request.getHeader("Authorization");
        boolean bringsPassword = given != null && given.startsWith("Basic ");
        if (!bringsPassword && mustConfirm(who, request)) {
            throw new PasswordNotConfirmed();
        }
    }

    void confirm(HttpServletRequest request, HttpServletResponse response) {
        webSudo.enforceWebSudoProtection(request, response);
    }
}
