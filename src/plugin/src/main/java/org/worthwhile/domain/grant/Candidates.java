package org.worthwhile.domain.grant;

import java.util.List;

/** The groups and roles of Jira that a right can be granted to. */
public interface Candidates {

    /**
     * By name.
     *
     * @param part stands somewhere in the name of the group, whatever the case; all groups for an empty one
     */
    List<Holder> groups(String part, int most);

    /** All project roles, by name. */
    List<Holder> roles();
}
