package org.worthwhile.host.webfragment;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.worthwhile.host.plugin.PluginHandle;
import org.worthwhile.host.plugin.Elements;

/** When a fragment is shown, built from {@code condition} and {@code conditions} of the descriptor. */
@FunctionalInterface
interface DisplayRule {

    boolean admits(Map<String, Object> context);

    /** All conditions directly below the element must hold; without any it always holds. */
    static DisplayRule of(PluginHandle plugin, Element fragment) throws ClassNotFoundException {
        return all(below(plugin, fragment));
    }

    private static List<DisplayRule> below(PluginHandle plugin, Element parent) throws ClassNotFoundException {
        List<DisplayRule> rules = new ArrayList<>();
        for (Element child : Elements.children(parent)) {
            if (child.getTagName().equals("condition")) {
                rules.add(single(plugin, child));
            } else if (child.getTagName().equals("conditions")) {
                rules.add(group(plugin, child));
            }
        }
        return rules;
    }

    private static DisplayRule group(PluginHandle plugin, Element conditions) throws ClassNotFoundException {
        String type = conditions.getAttribute("type");
        List<DisplayRule> rules = below(plugin, conditions);
        switch (type) {
            case "", "AND", "and":
                return all(rules);
            case "OR", "or":
                return any(rules);
            default:
                throw new IllegalArgumentException("conditions of type " + type + "; it must be AND or OR");
        }
    }

    private static DisplayRule single(PluginHandle plugin, Element element) throws ClassNotFoundException {
        Condition condition = plugin.create(plugin.load(element.getAttribute("class")).asSubclass(Condition.class));
        condition.init(Elements.params(element));
        boolean wanted = !Boolean.parseBoolean(element.getAttribute("invert"));
        return context -> condition.shouldDisplay(context) == wanted;
    }

    private static DisplayRule all(List<DisplayRule> rules) {
        return context -> rules.stream().allMatch(rule -> rule.admits(context));
    }

    private static DisplayRule any(List<DisplayRule> rules) {
        return context -> rules.stream().anyMatch(rule -> rule.admits(context));
    }
}
