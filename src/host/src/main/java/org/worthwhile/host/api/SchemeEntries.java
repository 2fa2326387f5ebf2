package org.worthwhile.host.api;

import com.atlassian.jira.permission.PermissionSchemeEntry;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Arrays;
import java.util.Collection;
import org.worthwhile.host.tracker.Holder;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.Tracker;

/** To whom permission schemes grant what, in the words of Jira's own schemes. */
final class SchemeEntries implements PermissionSchemeManager {

    private final Tracker tracker;

    SchemeEntries(Tracker tracker) {
        this.tracker = tracker;
    }

    static Permission permission(ProjectPermissionKey key) {
        return Arrays.stream(Permission.values()).filter(permission -> permission.name().equals(key.permissionKey())).findFirst()
                .orElseThrow(() -> new UnsupportedOperationException("The local Jira knows no permission " + key.permissionKey()));
    }

    @Override
    public Long getSchemeIdFor(Project project) {
        return tracker.projects().byId(project.getId()).map(found -> found.permissionSchemeId()).orElse(null);
    }

    @Override
    public Collection<PermissionSchemeEntry> getPermissionSchemeEntries(long schemeId, ProjectPermissionKey permissionKey) {
        return tracker.permissions().holders(schemeId, permission(permissionKey)).stream()
                .map(holder -> entry(schemeId, permissionKey, holder)).toList();
    }

    /** Schemes have no word for anyone: it is a group without a name. Entries have no id that anybody could ask for. */
    private static PermissionSchemeEntry entry(long schemeId, ProjectPermissionKey permissionKey, Holder holder) {
        String type = switch (holder.kind()) {
            case ANYONE, GROUP -> "group";
            case USER -> "user";
            case ROLE -> "projectrole";
            case REPORTER -> "reporter";
            case ASSIGNEE -> "assignee";
        };
        return new PermissionSchemeEntry(null, schemeId, permissionKey.permissionKey(), type,
                holder.parameter().isEmpty() ? null : holder.parameter());
    }
}
