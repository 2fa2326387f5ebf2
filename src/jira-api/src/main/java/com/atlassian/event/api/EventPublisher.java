package com.atlassian.event.api;

/** Hands events to all registered listeners. */
public interface EventPublisher extends EventListenerRegistrar {

    void publish(Object event);
}
