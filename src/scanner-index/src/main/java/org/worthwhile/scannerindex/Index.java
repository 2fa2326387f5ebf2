package org.worthwhile.scannerindex;

import java.beans.Introspector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Beans, imports and exports of one plugin, by class name. */
final class Index {

    private final Map<String, Set<String>> components = new TreeMap<>();
    private final Map<String, Set<String>> imports = new TreeMap<>();
    private final Set<String> exports = new TreeSet<>();

    void addComponent(String type, Optional<String> beanName) {
        add(components, type, beanName);
    }

    void addImport(String type, Optional<String> beanName) {
        add(imports, type, beanName);
    }

    /** An exported class is a component as well. */
    void addExport(String type, List<String> serviceTypes) {
        addComponent(type, Optional.empty());
        exports.add(serviceTypes.isEmpty() ? type : type + "#" + String.join(",", serviceTypes));
    }

    /** The content of each index file, by file name. */
    Map<String, Collection<String>> files() {
        return Map.of("component", lines(components), "imports", importLines(), "exports", exports);
    }

    /** What would make Spring choose silently, or fail late. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        components.forEach((type, names) -> complainAboutSeveralNames("component", type, names, problems));
        imports.forEach((type, names) -> complainAboutSeveralNames("import", type, names, problems));
        typesByBeanName().forEach((name, types) -> {
            if (types.size() > 1) {
                problems.add("Several beans are called " + name + ": " + String.join(", ", types) + ". Give all but one a name of its own.");
            }
        });
        return problems;
    }

    private static void complainAboutSeveralNames(String kind, String type, Set<String> names, List<String> problems) {
        if (names.size() > 1) {
            problems.add("The " + kind + " " + type + " has several bean names: " + String.join(", ", names) + ".");
        }
    }

    private Map<String, Set<String>> typesByBeanName() {
        Map<String, Set<String>> types = new TreeMap<>();
        lines(components).forEach(line -> types.computeIfAbsent(beanName(line), name -> new TreeSet<>()).add(typeOf(line)));
        importLines().forEach(line -> types.computeIfAbsent(beanName(line), name -> new TreeSet<>()).add(typeOf(line)));
        return types;
    }

    /**
     * Two imports with the same simple name would overwrite each other up to Spring Scanner 2; later versions give the fully qualified
     * name to both. Written out, it holds for all of them.
     */
    private Collection<String> importLines() {
        var plain = lines(imports);
        var uses = plain.stream().collect(Collectors.groupingBy(Index::beanName, Collectors.counting()));
        return plain.stream().map(line -> isNamed(line) || uses.get(beanName(line)) == 1 ? line : line + "#" + line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<String> lines(Map<String, Set<String>> beans) {
        Set<String> lines = new TreeSet<>();
        beans.forEach((type, names) -> {
            if (names.isEmpty()) {
                lines.add(type);
            }
            names.forEach(name -> lines.add(type + "#" + name));
        });
        return lines;
    }

    private static void add(Map<String, Set<String>> beans, String type, Optional<String> beanName) {
        var names = beans.computeIfAbsent(type, any -> new TreeSet<>());
        beanName.ifPresent(names::add);
    }

    private static boolean isNamed(String line) {
        return line.contains("#");
    }

    private static String typeOf(String line) {
        return isNamed(line) ? line.substring(0, line.indexOf('#')) : line;
    }

    /** The name written in the line, or else the one that the scanner derives from the class: {@code Outer.Inner} for a nested one. */
    private static String beanName(String line) {
        return isNamed(line)
                ? line.substring(line.indexOf('#') + 1)
                : Introspector.decapitalize(line.substring(line.lastIndexOf('.') + 1).replace('$', '.'));
    }
}
