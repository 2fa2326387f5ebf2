package org.worthwhile.host.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A whole page, said step by step: the template of its middle, the values in it, and what the frame around it must know. */
final class Page implements Answer {

    private final String template;
    private final String title;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, String> metas = new LinkedHashMap<>();
    private final Set<String> contexts = new LinkedHashSet<>(List.of("jira.global"));
    private final List<String> scripts = new ArrayList<>();
    private int status = 200;
    private String tab = "";
    private String adminItem = "";
    private String adminSection = "";
    private boolean administration;
    private Markup head = new Markup("");
    private ProjectFrame project;

    private Page(String template, String title) {
        this.template = template;
        this.title = title;
    }

    static Page of(String template, String title) {
        Page page = new Page(template, title);
        page.contexts.add("atl.general");
        return page;
    }

    /** @param item id of the sidebar's entry that is marked */
    static Page ofAdministration(String template, String title, String item) {
        Page page = new Page(template, title);
        page.contexts.add("atl.admin");
        page.administration = true;
        page.adminItem = item;
        return page;
    }

    /** The section of the marked entry, {@code location/sectionKey}; empty is any. */
    Page adminSection(String section) {
        adminSection = section;
        return this;
    }

    /** With the project's sidebar beside it. */
    Page inProject(ProjectFrame frame) {
        project = frame;
        return this;
    }

    /** What the page adds to the head itself. */
    Page head(Markup markup) {
        head = markup;
        return this;
    }

    Page with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Page withAll(Map<String, Object> more) {
        values.putAll(more);
        return this;
    }

    Page meta(String name, String content) {
        metas.put(name, content);
        return this;
    }

    /** Asks for what plugins add to a context. */
    Page context(String context) {
        contexts.add(context);
        return this;
    }

    /** @param name of a file in {@code host/static/runtime} */
    Page script(String name) {
        scripts.add(name);
        return this;
    }

    Page tab(String name) {
        tab = name;
        return this;
    }

    Page status(int code) {
        status = code;
        return this;
    }

    String template() {
        return template;
    }

    String title() {
        return title;
    }

    Map<String, Object> values() {
        return values;
    }

    Map<String, String> metas() {
        return metas;
    }

    Set<String> contexts() {
        return contexts;
    }

    List<String> scripts() {
        return scripts;
    }

    int status() {
        return status;
    }

    String tab() {
        return tab;
    }

    boolean isAdministration() {
        return administration;
    }

    String adminSection() {
        return adminSection;
    }

    Optional<ProjectFrame> project() {
        return Optional.ofNullable(project);
    }

    Markup head() {
        return head;
    }

    String adminItem() {
        return adminItem;
    }
}
