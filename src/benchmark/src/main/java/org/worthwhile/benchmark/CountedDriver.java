package org.worthwhile.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Logger;

/** PostgreSQL's driver behind an address of its own, which counts the statements that are prepared for requests and for the index. */
final class CountedDriver implements Driver {

    private static final String PREFIX = "jdbc:counted:";
    /** Of the threads that answer requests or index issues; jobs of the host and of the app are not counted. */
    private static final List<String> THREADS = List.of("http-", "indexing");

    private final LongAdder statements = new LongAdder();
    private final LongAdder appStatements = new LongAdder();

    static CountedDriver register() {
        CountedDriver driver = new CountedDriver();
        try {
            DriverManager.registerDriver(driver);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return driver;
    }

    static String counted(String url) {
        return PREFIX + url;
    }

    Count count() {
        return new Count(appStatements.sum(), statements.sum());
    }

    /** Statements so far: on the app's own tables, and all. */
    record Count(long app, long all) {

        Count since(Count before) {
            return new Count(app - before.app, all - before.all);
        }
    }

    private void count(Object statement) {
        statements.increment();
        if (String.valueOf(statement).contains(AppTables.PREFIX)) {
            appStatements.increment();
        }
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        return acceptsURL(url) ? counting(DriverManager.getConnection(url.substring(PREFIX.length()), info)) : null;
    }

    private Connection counting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(CountedDriver.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
            if ((method.getName().startsWith("prepare") || method.getName().equals("createStatement"))
                    && THREADS.stream().anyMatch(Thread.currentThread().getName()::startsWith)) {
                count(arguments == null ? "" : arguments[0]);
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
