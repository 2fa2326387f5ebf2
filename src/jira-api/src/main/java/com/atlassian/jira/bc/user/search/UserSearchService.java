package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Finds users by the beginnings of their names. */
public interface UserSearchService {

    /** Whether this person may browse users; {@code null} stands for nobody. */
    boolean canPerformAjaxSearch(ApplicationUser user);

    /** By user name and each word of the full name, whoever asks. */
    List<ApplicationUser> findUsers(String query, UserSearchParams userSearchParams);
}
