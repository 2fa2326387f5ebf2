package org.worthwhile.persistence;

import java.util.List;

import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Runs the tests of a subclass on every database, its tables empty each time. */
@RunWith(Parameterized.class)
public abstract class DatabaseContract {

    @Parameter
    public DatabaseStore store;

    @Parameters(name = "{0}")
    public static List<DatabaseStore> databases() {
        return Stores.databases();
    }

    @Before
    public final void emptyTables() {
        store.empty();
    }
}
