package com.atlassian.activeobjects.external;

import java.util.concurrent.ExecutionException;

/** State of a plugin's tables. */
public interface ActiveObjectsModuleMetaData {

    /** Waits until the tables exist and the upgrade tasks have run. */
    void awaitInitialization() throws ExecutionException, InterruptedException;

    boolean isInitialized();
}
