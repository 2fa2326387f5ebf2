package com.atlassian.activeobjects.external;

/** Moves a plugin's data from one model version to the next; named in the descriptor's {@code ao} module. */
public interface ActiveObjectsUpgradeTask {

    /** The version the data is at after this task. */
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
