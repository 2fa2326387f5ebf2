package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class BookmarksContractTest extends StoreContract {

    @Test
    public void unknownNameHasNoText() {
        assertThat(store.bookmarks().at("updated-feed")).isEmpty();
    }

    @Test
    public void textIsKeptUntilItIsReplaced() {
        store.bookmarks().keep("updated-feed", "1");
        store.bookmarks().keep("deleted-feed", "2");
        store.bookmarks().keep("updated-feed", "3");

        assertThat(store.bookmarks().at("updated-feed")).contains("3");
        assertThat(store.bookmarks().at("deleted-feed")).contains("2");
    }

    @Test
    public void longestNameAndTextFit() {
        store.bookmarks().keep("n".repeat(60), "t".repeat(250));

        assertThat(store.bookmarks().at("n".repeat(60))).contains("t".repeat(250));
    }
}
