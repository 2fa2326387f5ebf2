package org.worthwhile.benchmark;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** What the command line says. */
record Settings(Scale scale, List<String> only, Path app, Path work, Path report) {

    static Settings parse(String... arguments) {
        Scale scale = Scale.named("small");
        List<String> only = List.of();
        Path app = Path.of("src/plugin/target/worthwhile-0.1.0.jar");
        Path work = Path.of("src/benchmark/target/run");
        Path report = Path.of("src/docs/benchmarks.md");
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            String option = rest.pop();
            if (option.startsWith("--only=")) {
                only = Arrays.stream(option.substring("--only=".length()).split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
                continue;
            }
            switch (option) {
                case "--size" -> scale = Scale.named(rest.pop());
                case "--app" -> app = Path.of(rest.pop());
                case "--work" -> work = Path.of(rest.pop());
                case "--report" -> report = Path.of(rest.pop());
                default -> throw new IllegalArgumentException("Unknown option " + option);
            }
        }
        return new Settings(scale, only, app.toAbsolutePath().normalize(), work.toAbsolutePath().normalize(), report.toAbsolutePath().normalize());
    }

    boolean wants(String part) {
        return only.isEmpty() || only.contains(part);
    }
}
