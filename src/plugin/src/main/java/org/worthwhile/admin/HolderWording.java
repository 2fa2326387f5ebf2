package org.worthwhile.admin;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.jira.JiraHolders;
import org.worthwhile.panel.Wording;

/** Puts those who hold rights into the reader's words. */
@Named
public class HolderWording {

    private final Wording wording;
    private final JiraHolders holders;

    @Inject
    public HolderWording(Wording wording, JiraHolders holders) {
        this.wording = wording;
        this.holders = holders;
    }

    public HolderView view(Holder holder) {
        switch (holder.kind()) {
            case GROUP:
                String group = holder.groupName().orElseThrow();
                return new HolderView(holder.text(), group, wording.text("worthwhile.holder.group"), !holders.isGroup(group));
            case ROLE:
                return role(holder, holder.roleId().orElseThrow());
            default:
                return new HolderView(holder.text(), wording.text("worthwhile.holder." + holder.kind().name()), "", false);
        }
    }

    /** What everybody knows first, then roles, then groups by name. */
    List<HolderView> views(Collection<Holder> some, String right) {
        return views(some).map(view -> view.removable(wording.text("worthwhile.permissions.remove.label", view.getName(), right)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** In one line. */
    String names(Collection<Holder> some) {
        return views(some).map(HolderView::getName)
                .reduce((names, name) -> wording.text("worthwhile.permissions.list", names, name))
                .orElseGet(() -> wording.text("worthwhile.permissions.nobody"));
    }

    private Stream<HolderView> views(Collection<Holder> some) {
        return some.stream().sorted(Comparator.comparing(Holder::kind).reversed().thenComparing(Holder::text)).map(this::view);
    }

    private HolderView role(Holder holder, long id) {
        Optional<String> name = holders.roleName(id);
        return new HolderView(holder.text(), name.orElseGet(() -> wording.text("worthwhile.holder.role-gone", String.valueOf(id))),
                wording.text("worthwhile.holder.role"), name.isEmpty());
    }
}
