package org.worthwhile.host.webfragment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.worthwhile.host.plugin.Elements;

/**
 * Finds what Jira silently passes over in a web fragment, a misspelt {@code <coditions>} for example,
 * which leaves an item visible to everybody.
 */
final class DescriptorCheck {

    private static final Set<String> MODULE_ATTRIBUTES = Set.of("key", "name", "i18n-name-key", "state", "system");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "web-section", Set.of("location", "weight"),
            "web-item", Set.of("section", "weight"),
            "web-panel", Set.of("location", "weight", "class"),
            "dashboard-item", Set.of("configurable"),
            "condition", Set.of("class", "class2", "invert"),
            "conditions", Set.of("type"),
            "context-provider", Set.of("class"));
    private static final Set<String> COMMON_CHILDREN = Set.of("description", "condition", "conditions", "context-provider");
    private static final Map<String, Set<String>> CHILDREN = Map.of(
            "web-section", Set.of("label", "param", "tooltip"),
            "web-item", Set.of("label", "param", "link", "tooltip", "styleClass", "icon"),
            "web-panel", Set.of("label", "param", "resource", "dependency", "supports-ajax-load"),
            "dashboard-item", Set.of("definition", "resource", "amd-module"),
            "condition", Set.of("param"),
            "conditions", Set.of("condition", "conditions"),
            "context-provider", Set.of("param"));

    private final List<String> findings = new ArrayList<>();

    private DescriptorCheck() {
    }

    static List<String> findings(Element fragment) {
        DescriptorCheck check = new DescriptorCheck();
        check.visit(fragment, MODULE_ATTRIBUTES, COMMON_CHILDREN);
        return List.copyOf(check.findings);
    }

    private void visit(Element element, Set<String> moreAttributes, Set<String> moreChildren) {
        String name = element.getTagName();
        for (String attribute : attributes(element)) {
            if (!moreAttributes.contains(attribute) && !ATTRIBUTES.get(name).contains(attribute)) {
                findings.add("Jira ignores the attribute " + attribute + " of <" + name + ">.");
            }
        }
        for (Element child : Elements.children(element)) {
            String childName = child.getTagName();
            if (!moreChildren.contains(childName) && !CHILDREN.get(name).contains(childName)) {
                findings.add("Jira ignores <" + childName + "> and all that is in it.");
            } else if (ATTRIBUTES.containsKey(childName)) {
                visit(child, Set.of(), Set.of());
            }
        }
    }

    private static List<String> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(i -> attributes.item(i).getNodeName()).toList();
    }
}
