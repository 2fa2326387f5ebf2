package org.worthwhile.host.ao;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;

import com.atlassian.activeobjects.external.ActiveObjects;

/** What one plugin injects: usable while its {@code ao} module is enabled, refusing every call before and after, as Jira does. */
final class GuardedObjects implements InvocationHandler {

    private final String plugin;
    private final ActiveObjects service;
    private final AtomicReference<ActiveObjects> open = new AtomicReference<>();

    GuardedObjects(String plugin) {
        this.plugin = plugin;
        this.service = (ActiveObjects) Proxy.newProxyInstance(ActiveObjects.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, this);
    }

    ActiveObjects service() {
        return service;
    }

    void open(ActiveObjects objects) {
        if (!open.compareAndSet(null, objects)) {
            throw new IllegalStateException("Plugin " + plugin + " has more than one ao module");
        }
    }

    /** Lets go of everything that knows the plugin's classes. */
    void close() {
        open.set(null);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode", "toString" -> method.invoke(this, arguments);
            case "moduleMetaData" -> new InitializedWhen(() -> open.get() != null);
            default -> callWhileOpen(method, arguments);
        };
    }

    private Object callWhileOpen(Method method, Object[] arguments) throws Throwable {
        ActiveObjects objects = open.get();
        if (objects == null) {
            throw new IllegalStateException("Plugin " + plugin + " calls ActiveObjects before its ao module is enabled, or has none");
        }
        try {
            return method.invoke(objects, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
