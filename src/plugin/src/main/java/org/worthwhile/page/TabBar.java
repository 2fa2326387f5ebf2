package org.worthwhile.page;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.jira.SiteAddresses;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Wording;

/** The tabs above every part of the project's page, for each person those that the person may open. */
@Named
class TabBar {

    private final Rights rights;
    private final Fragments fragments;
    private final Wording wording;
    private final SiteAddresses addresses;

    @Inject
    TabBar(Rights rights, Fragments fragments, Wording wording, SiteAddresses addresses) {
        this.rights = rights;
        this.fragments = fragments;
        this.wording = wording;
        this.addresses = addresses;
    }

    String of(Person who, ProjectRef project, ProjectTab selected) {
        Set<Right> held = rights.of(who, project);
        List<TabView> tabs = Arrays.stream(ProjectTab.values()).filter(tab -> tab.isOpenTo(held))
                .map(tab -> new TabView(wording.text(tab.titleKey()), addresses.project(project.key(), tab.location()), tab == selected))
                .collect(Collectors.toUnmodifiableList());
        return fragments.render("project-page/tabs.vm", new TabBarView(tabs));
    }
}
