package org.worthwhile.admin;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.jira.CurrentReader;

/**
 * Answers a request for a page of the administration: asks who is there, for the right to see it, then for the password once more, and
 * puts the finished fragment into the page that Jira decorates.
 */
@Named
public class AdministrationPages {

    private final CurrentReader reader;
    private final LogInForm logInForm;
    private final AdministratorSessions sessions;
    private final AdministrationFrame frame;

    @Inject
    public AdministrationPages(CurrentReader reader, LogInForm logInForm, AdministratorSessions sessions, AdministrationFrame frame) {
        this.reader = reader;
        this.logInForm = logInForm;
        this.sessions = sessions;
        this.frame = frame;
    }

    void show(AdministrationPage page, Function<Optional<Person>, String> content, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        Optional<Person> who = reader.person();
        try {
            String fragment = content.apply(who);
            if (sessions.mustConfirm(who, request)) {
                sessions.confirm(request, response);
            } else {
                frame.show(page, sessions.administers(who), fragment, response);
            }
        } catch (NotLoggedIn e) {
            logInForm.show(request, response);
        } catch (NotPermitted e) {
            frame.refuse(page, response);
        }
    }
}
