package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Who is working in this thread. */
public interface JiraAuthenticationContext {

    /** {@code null} when nobody is logged in. */
    ApplicationUser getLoggedInUser();

    boolean isLoggedInUser();

    void setLoggedInUser(ApplicationUser user);

    void clearLoggedInUser();

    /** Language of the person, or the server's default. */
    Locale getLocale();

    I18nHelper getI18nHelper();
}
