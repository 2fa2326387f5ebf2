package org.worthwhile.jiraapi;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.worthwhile.jiraapi.TypeShape.Member;
import org.worthwhile.jiraapi.TypeShape.MemberId;

/**
 * Shapes of the real API, from recordings whose lines read
 * {@code owner name descriptor flags [hasdefault] [extends=..] [implements=..] [throws=..] [sig=..] [const=..] [deprecated] [annos=..]};
 * a line for a type has the name {@code <class>}.
 */
final class RecordedTypes {

    private static final Pattern MARK = Pattern.compile("(Ljava/lang/annotation/(?:Retention|Target);)\\(value=([^)]*)\\)");

    private final Map<String, TypeShape> types = new HashMap<>();

    /** Adds a recording read from the class files of one artifact. */
    RecordedTypes addArtifact(List<String> lines) {
        lines.forEach(line -> add(new Line(line), true));
        return this;
    }

    /** Adds what is known of later versions from other evidence; it replaces what an artifact said, so it comes last. */
    RecordedTypes addEvidence(List<String> lines) {
        lines.forEach(line -> add(new Line(line), false));
        return this;
    }

    Optional<TypeShape> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    private void add(Line line, boolean complete) {
        if (line.isType()) {
            var members = type(line.owner()).map(TypeShape::members).orElseGet(LinkedHashMap::new);
            types.put(line.owner(), line.toType(complete, members));
        } else {
            var owner = types.computeIfAbsent(line.owner(), name -> line.typeOfMember(complete));
            var before = owner.members().put(line.id(), line.toMember(complete));
            if (complete && before != null && !before.equals(line.toMember(true))) {
                throw new IllegalStateException("Recordings contradict each other: " + line.owner() + " " + line.id());
            }
        }
    }

    private static final class Line {

        private final String[] words;
        private final String text;

        Line(String text) {
            this.text = text;
            this.words = text.split(" ");
        }

        String owner() {
            return words[0];
        }

        boolean isType() {
            return words[1].equals("<class>");
        }

        MemberId id() {
            return new MemberId(words[1], words[2]);
        }

        TypeShape toType(boolean complete, Map<MemberId, Member> members) {
            return new TypeShape(owner(), flags(), value("extends"), set(value("implements")), value("sig"), marks(), complete, members);
        }

        /** For a member whose type has no line of its own. */
        TypeShape typeOfMember(boolean complete) {
            return new TypeShape(owner(), Set.of(), Optional.empty(), Set.of(), Optional.empty(), Set.of(), complete, new LinkedHashMap<>());
        }

        Member toMember(boolean complete) {
            return new Member(flags(), set(value("throws")), value("sig"), constant(), has("deprecated"), complete);
        }

        private Set<String> flags() {
            Set<String> flags = new TreeSet<>(set(Optional.of(words[3])));
            if (has("hasdefault")) {
                flags.add("hasdefault");
            }
            return flags;
        }

        /** The value runs to the end of the line, blanks included. */
        private Optional<String> constant() {
            var start = text.indexOf(" const=");
            if (start < 0) {
                return Optional.empty();
            }
            var value = text.substring(start + " const=".length());
            return Optional.of(value.endsWith(" deprecated") ? value.substring(0, value.length() - " deprecated".length()) : value);
        }

        private Set<String> marks() {
            Set<String> marks = new TreeSet<>();
            var matcher = MARK.matcher(text);
            while (matcher.find()) {
                for (var value : matcher.group(2).replaceAll("[\\[\\]']", "").split(",")) {
                    marks.add(matcher.group(1) + value);
                }
            }
            return marks;
        }

        private Optional<String> value(String key) {
            return rest().filter(word -> word.startsWith(key + "=")).map(word -> word.substring(key.length() + 1)).findFirst();
        }

        private boolean has(String flag) {
            return rest().anyMatch(flag::equals);
        }

        private Stream<String> rest() {
            return Arrays.stream(words).skip(4);
        }

        private static Set<String> set(Optional<String> list) {
            return list.map(text -> Set.of(text.split(","))).orElseGet(Set::of);
        }
    }
}
