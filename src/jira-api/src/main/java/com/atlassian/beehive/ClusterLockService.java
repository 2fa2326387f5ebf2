package com.atlassian.beehive;

/** Locks for the whole cluster, by name. */
public interface ClusterLockService {

    ClusterLock getLockForName(String lockName);
}
