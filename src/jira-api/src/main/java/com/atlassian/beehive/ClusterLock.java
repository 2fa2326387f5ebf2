package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** A lock that one thread of one node holds at a time. */
public interface ClusterLock extends Lock {

    boolean isHeldByCurrentThread();
}
