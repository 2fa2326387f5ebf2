package org.worthwhile.host.web;

import java.util.List;
import java.util.Optional;
import org.worthwhile.host.webfragment.RenderedItem;
import org.worthwhile.host.webfragment.RenderedSection;
import org.worthwhile.host.webresource.PageAssets;

/**
 * What the frame around a page shows.
 *
 * @param base the context path
 * @param language of the reader, which apps write in; the host itself writes English
 * @param hostFiles where the host's own files are
 * @param head what the page adds to the head itself
 * @param notice how something ended that was asked for on the page before
 * @param destination this page, encoded for the log-in link's query
 */
public record Frame(String title, Markup head, String base, String hostFiles, String language, String token, String tab, String destination,
        boolean loggedIn, boolean administrator, boolean mayCreate, Optional<Notice> notice, PersonView person, List<Meta> metas, PageAssets assets, List<Menu> menus,
        List<RenderedItem> userItems, List<Language> languages) {

    /** For scripts: {@code AJS.Meta.get("x")} reads {@code ajs-x}. */
    public record Meta(String name, String value) {
    }

    /** An entry of the top bar: a link, or a drop-down when plugins put sections below it. */
    public record Menu(String id, String label, String url, List<RenderedSection> sections) {

        public boolean hasChildren() {
            return !sections.isEmpty();
        }
    }

    /** A language a person may choose. */
    public record Language(String tag, String label, boolean chosen) {
    }
}
