package org.worthwhile.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells whoever wants to know which statements are prepared, just before they are. */
final class WatchedDataSource extends DelegatingDataSource {

    private final List<Consumer<String>> watchers = new CopyOnWriteArrayList<>();

    WatchedDataSource(DataSource source) {
        super(source);
    }

    <T> T watching(Consumer<String> watcher, Supplier<T> work) {
        watchers.add(watcher);
        try {
            return work.get();
        } finally {
            watchers.remove(watcher);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
            if (method.getName().startsWith("prepare")) {
                watchers.forEach(watcher -> watcher.accept((String) arguments[0]));
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
