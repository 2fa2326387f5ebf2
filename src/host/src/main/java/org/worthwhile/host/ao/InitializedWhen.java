package org.worthwhile.host.ao;

import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;

import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;

/** Tells whether the tables exist. They are made while the module is enabled, so waiting earlier would never end: it is refused. */
record InitializedWhen(BooleanSupplier condition) implements ActiveObjectsModuleMetaData {

    @Override
    public boolean isInitialized() {
        return condition.getAsBoolean();
    }

    @Override
    public void awaitInitialization() throws ExecutionException {
        if (!isInitialized()) {
            throw new ExecutionException("The ao module is not enabled", null);
        }
    }
}
