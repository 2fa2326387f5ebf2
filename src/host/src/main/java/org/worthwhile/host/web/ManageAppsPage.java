package org.worthwhile.host.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.host.plugin.PluginHandle;
import org.worthwhile.host.plugin.PluginRefused;
import org.worthwhile.host.plugin.PluginSystem;

/** {@code /plugins/servlet/upm}: the list of apps; POST below it uploads, enables, disables and uninstalls. */
final class ManageAppsPage extends PageServlet {

    static final String PATH = "/plugins/servlet/upm";
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ManageAppsPage.class);

    private final transient PluginSystem plugins;

    ManageAppsPage(Desk desk, PluginSystem plugins) {
        super(desk);
        this.plugins = plugins;
    }

    @Override
    Answer show(Visit visit) {
        AdminPage.check(visit);
        if (!visit.rest().isEmpty()) {
            throw Refusal.pageNotFound();
        }
        String base = visit.request().getContextPath();
        Page page = Page.ofAdministration("admin/manage-apps.vm", "Manage apps", "upm-admin-link").script("manage-apps.js")
                .with("apps", plugins.plugins().stream().sorted(Comparator.comparing(app -> app.name().toLowerCase(visit.locale())))
                        .map(app -> AppView.of(app, base)).toList());
        visit.session().flatMap(Session::takeNotice).ifPresent(notice -> page.with("notice", notice));
        return page;
    }

    @Override
    void takeBody(HttpServletRequest request) {
        Uploads.take(request);
    }

    @Override
    Answer change(Visit visit) {
        AdminPage.check(visit);
        return switch (visit.rest()) {
            case "upload" -> upload(visit);
            case "enable" -> act(visit, "enabled", plugins::enable);
            case "disable" -> act(visit, "disabled", plugins::disable);
            case "uninstall" -> act(visit, "uninstalled", plugins::uninstall);
            default -> throw Refusal.pageNotFound();
        };
    }

    private Answer upload(Visit visit) {
        Notice notice = install(visit);
        boolean failed = notice.kind().equals("error");
        LOG.info("{} uploaded an app: {} {}", visit.user().orElseThrow().name(), notice.title(), notice.text());
        if (failed && visit.isFromScript()) {
            return new Answer.Json(400, Map.of("message", notice.text()));
        }
        visit.session().ifPresent(session -> session.leave(notice));
        return visit.isFromScript()
                ? new Answer.Json(200, Map.of("next", visit.request().getContextPath() + PATH))
                : new Answer.Redirect(PATH);
    }

    private Notice install(Visit visit) {
        Path file = null;
        try {
            file = Files.createTempFile("uploaded-app", ".jar");
            return Uploads.store(visit.request(), "app", file) ? installed(plugins.install(file))
                    : new Notice("error", "Nothing was uploaded", "Choose the JAR of an app first.");
        } catch (PluginRefused refused) {
            return new Notice("error", "The app was not installed", refused.getMessage());
        } catch (ServletException | IOException e) {
            LOG.error("An uploaded app could not be stored", e);
            return new Notice("error", "The app was not installed", "The server could not store the file. The log says why.");
        } finally {
            delete(file);
        }
    }

    private static Notice installed(PluginHandle app) {
        String what = app.name() + " " + app.version();
        return app.error().isPresent()
                ? new Notice("warning", what + " is installed but could not be enabled", app.error().get())
                : new Notice("success", what + " is installed" + (app.isEnabled() ? " and enabled" : ", and stays disabled"), "");
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer act(Visit visit, String done, Consumer<String> action) {
        String key = visit.param("key");
        PluginHandle app = plugins.plugin(key).orElseThrow(() -> Refusal.wrongInput("No app with the key " + key + " is installed."));
        String name = app.name();
        action.accept(key);
        LOG.info("{}: {} {}", visit.user().orElseThrow().name(), key, done);
        Notice notice = plugins.plugin(key).flatMap(PluginHandle::error)
                .map(reason -> new Notice("error", name + " could not be enabled", reason))
                .orElseGet(() -> new Notice("success", name + " was " + done, ""));
        visit.session().ifPresent(session -> session.leave(notice));
        return new Answer.Redirect(PATH);
    }
}
