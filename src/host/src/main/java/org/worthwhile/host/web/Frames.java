package org.worthwhile.host.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.webfragment.RenderedItem;
import org.worthwhile.host.webfragment.WebFragments;
import org.worthwhile.host.webresource.PageAssets;
import org.worthwhile.host.webresource.PageRequirements;
import org.worthwhile.host.webresource.WebResources;

/** Puts the frame of the local Jira around a page: header, menus, scripts and styles, footer. */
final class Frames {

    private static final List<String> STYLES = List.of("npm/@atlassian/aui/dist/aui/aui-prototyping.css", "static/jira.css");
    private static final List<String> SCRIPTS = List.of("npm/almond/almond.js", "static/runtime/before-aui.js", "npm/jquery/dist/jquery.js",
            "npm/@atlassian/aui/dist/aui/aui-prototyping.js", "static/runtime/platform.js", "static/runtime/chrome.js", "static/runtime/forms.js");
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Templates templates;
    private final WebResources resources;
    private final WebFragments fragments;
    private final AdminMenu adminMenu;
    private final FragmentContext contexts;
    private final PageRequirements requirements;
    private final String fingerprint;

    /** @param fingerprint stands in the addresses of the host's files and changes with them */
    Frames(Templates templates, WebResources resources, WebFragments fragments, FragmentContext contexts, PageRequirements requirements,
            String fingerprint) {
        this.templates = templates;
        this.resources = resources;
        this.fragments = fragments;
        this.adminMenu = new AdminMenu(fragments);
        this.contexts = contexts;
        this.requirements = requirements;
        this.fingerprint = fingerprint;
    }

    Markup page(Visit visit, Page page) {
        Map<String, Object> context = contexts.ofPage(visit);
        Map<String, Object> values = new HashMap<>(page.values());
        values.put("frame", frame(visit, page, context));
        Markup body = templates.render(page.template(), values);
        values.put("body", surrounded(visit, page, values, body, context));
        return templates.render("frame.vm", values);
    }

    /** What a fragment's templates may ask of the frame; without menus and scripts. */
    Frame bare(Visit visit) {
        return frame(visit, Page.of("", ""), Optional.empty(), List.of(), List.of(), new PageAssets(List.of(), List.of(), List.of()));
    }

    private Frame frame(Visit visit, Page page, Map<String, Object> context) {
        return frame(visit, page, visit.session().flatMap(Session::takeNotice), menus(context), fragments.items("system.user.options/personal", context), assets(visit, page));
    }

    private Frame frame(Visit visit, Page page, Optional<Notice> notice, List<Frame.Menu> menus, List<RenderedItem> userItems, PageAssets assets) {
        String base = visit.request().getContextPath();
        return new Frame(page.title(), page.head(), base, hostFiles(base), visit.locale().toLanguageTag(), token(visit), page.tab(), encoded(visit.place()),
                visit.user().isPresent(), visit.isAdministrator(), visit.user().isPresent() && visit.access().allowsAnywhere(Permission.CREATE_ISSUES), notice,
                PersonView.of(visit.user(), ""), metas(visit, page), assets, menus,
                userItems, languages(visit));
    }

    private Markup surrounded(Visit visit, Page page, Map<String, Object> values, Markup body, Map<String, Object> context) {
        Map<String, Object> around = new HashMap<>(values);
        if (page.isAdministration()) {
            around.put("sections", adminMenu.of(visit, page, context));
            around.put("adminBody", body);
            return templates.render("admin/frame.vm", around);
        }
        if (page.project().isPresent()) {
            around.put("projectFrame", page.project().get());
            around.put("projectBody", body);
            return templates.render("project/frame.vm", around);
        }
        return body;
    }

    private PageAssets assets(Visit visit, Page page) {
        String base = visit.request().getContextPath();
        PageAssets apps = resources.assets(requirements.contexts(page.contexts()), requirements.webResources(), visit.locale(), base);
        List<String> own = page.scripts().stream().map(name -> "static/runtime/" + name).toList();
        return new PageAssets(joined(base, STYLES, apps.styles()), joined(base, Stream.concat(SCRIPTS.stream(), own.stream()).toList(), apps.scripts()),
                apps.data());
    }

    private List<String> joined(String base, List<String> own, List<String> ofApps) {
        return Stream.concat(own.stream().map(name -> hostFiles(base) + "/" + name), ofApps.stream()).toList();
    }

    private String hostFiles(String base) {
        return base + "/s/" + fingerprint + "/_/host";
    }

    /** Entries that apps put into the top bar; what hangs below one is in sections at its id. */
    private List<Frame.Menu> menus(Map<String, Object> context) {
        return fragments.items("system.top.navigation.bar", context).stream()
                .map(item -> new Frame.Menu(item.id(), item.label(), item.url(), fragments.sections(item.id(), context))).toList();
    }

    private static List<Frame.Meta> metas(Visit visit, Page page) {
        List<Frame.Meta> metas = new ArrayList<>();
        String base = visit.request().getContextPath();
        metas.add(new Frame.Meta("ajs-context-path", base));
        metas.add(new Frame.Meta("ajs-base-url", baseUrl(visit)));
        metas.add(new Frame.Meta("ajs-is-admin", String.valueOf(visit.isAdministrator())));
        metas.add(new Frame.Meta("ajs-user-locale", visit.locale().toString()));
        metas.add(new Frame.Meta("ajs-remote-user", visit.user().map(TrackerUser::name).orElse("")));
        metas.add(new Frame.Meta("ajs-remote-user-fullname", visit.user().map(TrackerUser::displayName).orElse("")));
        metas.add(new Frame.Meta("atlassian-token", token(visit)));
        page.metas().forEach((name, value) -> metas.add(new Frame.Meta("ajs-" + name, value)));
        return metas;
    }

    private static String baseUrl(Visit visit) {
        return visit.request().getScheme() + "://" + visit.request().getHeader("Host") + visit.request().getContextPath();
    }

    private static String token(Visit visit) {
        return visit.session().map(Session::token).orElse("");
    }

    private static List<Frame.Language> languages(Visit visit) {
        return LANGUAGES.stream().map(language -> new Frame.Language(language.toLanguageTag(), language.getDisplayLanguage(language),
                language.getLanguage().equals(visit.locale().getLanguage()))).toList();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
