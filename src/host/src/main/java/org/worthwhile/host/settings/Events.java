package org.worthwhile.host.settings;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands events to annotated methods, in the thread that publishes. What a listener throws is logged and hurts nobody else.
 * A listener that its plugin does not unregister stays, and with it the plugin's class loader: as in Jira.
 */
public final class Events implements EventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final Map<Object, List<Method>> listeners = new ConcurrentHashMap<>();

    @Override
    public void register(Object listener) {
        List<Method> methods = Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class)).toList();
        if (methods.isEmpty()) {
            throw new IllegalArgumentException(listener.getClass().getName() + " has no public method with @EventListener");
        }
        methods.forEach(Events::check);
        listeners.put(listener, methods);
    }

    private static void check(Method method) {
        if (method.getParameterCount() != 1) {
            throw new IllegalArgumentException(method + " must take exactly one event");
        }
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(listener);
    }

    @Override
    public void publish(Object event) {
        listeners.forEach((listener, methods) -> methods.stream()
                .filter(method -> method.getParameterTypes()[0].isInstance(event))
                .forEach(method -> tell(listener, method, event)));
    }

    private static void tell(Object listener, Method method, Object event) {
        try {
            method.setAccessible(true);
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("{} failed on {}", method, event.getClass().getName(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
