package org.worthwhile.host.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.worthwhile.host.webfragment.RenderedItem;
import org.worthwhile.host.webfragment.RenderedSection;
import org.worthwhile.host.webfragment.WebFragments;

/** The sidebar of the administration: Jira's own entries for administrators, and those of apps for whom they are shown to. */
final class AdminMenu {

    private static final String APPS = "admin_plugins_menu";

    private final WebFragments fragments;

    AdminMenu(WebFragments fragments) {
        this.fragments = fragments;
    }

    List<MenuSection> of(Visit visit, Page page, Map<String, Object> context) {
        List<MenuSection> sections = new ArrayList<>();
        if (visit.isAdministrator()) {
            String base = visit.request().getContextPath();
            sections.add(section(page, APPS, new RenderedSection("upm_section", "Apps",
                    List.of(RenderedItem.link("upm-admin-link", "Manage apps", base + ManageAppsPage.PATH)))));
            sections.add(section(page, "admin_issues_menu", new RenderedSection("fields_section", "Fields",
                    List.of(RenderedItem.link("view_custom_fields", "Custom fields", base + CustomFieldsPage.PATH)))));
            sections.add(section(page, "admin_users_menu", new RenderedSection("users_groups_section", "User management",
                    List.of(RenderedItem.link("user_browser", "Users", base + UsersPage.PATH)))));
            sections.add(section(page, "admin_system_menu", new RenderedSection("top_system_section", "System",
                    List.of(RenderedItem.link("indexing", "Indexing", base + IndexingPage.PATH),
                            RenderedItem.link("csv_import", "Import from CSV", base + ImportPage.PATH)))));
        }
        fragments.sections(APPS, context).forEach(section -> sections.add(section(page, APPS, section)));
        return sections;
    }

    private static MenuSection section(Page page, String location, RenderedSection section) {
        boolean here = page.adminSection().isEmpty() || page.adminSection().equals(location + "/" + section.key());
        return new MenuSection(section.label(), section.items().stream()
                .map(item -> new MenuEntry(item, here && item.id().equals(page.adminItem()))).toList());
    }
}
