package org.worthwhile.persistence;

import java.util.List;

import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Runs the tests of a subclass on every store, empty each time. */
@RunWith(Parameterized.class)
public abstract class StoreContract {

    @Parameter
    public Store store;

    @Parameters(name = "{0}")
    public static List<Store> stores() {
        return Stores.all();
    }

    @Before
    public final void emptyStore() {
        store.empty();
    }
}
