package org.worthwhile.host.tracker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source that counts the statements made on its connections. */
final class CountedStatements {

    private final AtomicInteger count = new AtomicInteger();
    private final DataSource source;

    CountedStatements(DataSource source) {
        this.source = proxy(DataSource.class, source);
    }

    DataSource source() {
        return source;
    }

    int count() {
        return count.get();
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            Object result = call(target, method, arguments);
            if (method.getName().equals("prepareStatement") || method.getName().equals("createStatement")) {
                count.incrementAndGet();
            }
            return result instanceof Connection connection ? proxy(Connection.class, connection) : result;
        }));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
