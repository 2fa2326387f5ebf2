package org.worthwhile.host.web;

import java.util.List;

/** What the frame of a project's page shows: whose it is, and the sidebar. */
public record ProjectFrame(ProjectView project, List<MenuEntry> entries) {
}
