package org.worthwhile.host.tracker;

/** What is granted to groups for the whole instance. */
public enum GlobalPermission {
    ADMINISTER,
    /** Includes {@link #ADMINISTER}. */
    SYSTEM_ADMIN
}
