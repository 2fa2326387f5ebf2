package com.atlassian.jira.issue.status.category;

import java.io.Serializable;

/** One of the few groups every status is in. */
public interface StatusCategory extends Serializable, Comparable<StatusCategory> {

    String TO_DO = "new";

    String IN_PROGRESS = "indeterminate";

    String COMPLETE = "done";

    String getKey();

    String getName();

    /** Name of the colour Jira shows the category in. */
    String getColorName();
}
