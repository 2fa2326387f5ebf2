package com.atlassian.event.api;

/** Takes in and lets go of listeners. */
public interface EventListenerRegistrar {

    void register(Object listener);

    void unregister(Object listener);
}
