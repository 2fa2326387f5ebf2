package org.worthwhile.jiraapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.worthwhile.jiraapi.TypeShape.Member;
import org.worthwhile.jiraapi.TypeShape.MemberId;

/** Compares declared types with the recorded ones. A declaration may leave members out; what it has must be exact. */
final class Comparison {

    private final RecordedTypes recorded;
    private final Removals removals;

    Comparison(RecordedTypes recorded, Removals removals) {
        this.recorded = recorded;
        this.removals = removals;
    }

    List<Difference> differences(TypeShape declared) {
        var found = new Findings(declared.name() + " <class> -");
        removals.reasonAgainst(declared.name()).ifPresent(reason -> found.add("removed from Jira: " + reason));
        var real = recorded.type(declared.name());
        if (real.isEmpty()) {
            found.add("no such type is recorded");
            return found.list;
        }
        compareTypes(declared, real.get(), found);
        declared.members().forEach((id, member) -> found.list.addAll(memberDifferences(declared.name(), id, member, real.get())));
        return found.list;
    }

    private void compareTypes(TypeShape declared, TypeShape real, Findings found) {
        found.compare("kind and access", declared.flags(), real.flags());
        found.compare("super type", declared.superType(), real.superType());
        found.compare("interfaces", declared.interfaces(), real.interfaces());
        if (real.complete()) {
            found.compare("generics", declared.signature(), real.signature());
            if (declared.flags().contains("annotation")) {
                found.compare("retention and target", declared.marks(), real.marks());
            }
        }
    }

    private List<Difference> memberDifferences(String type, MemberId id, Member declared, TypeShape realType) {
        var found = new Findings(type + " " + id);
        removals.reasonAgainst(type, id).ifPresent(reason -> found.add("removed from Jira: " + reason));
        var real = realType.members().get(id);
        if (real == null) {
            found.add("no such member is recorded");
            return found.list;
        }
        if (real.deprecated()) {
            found.add("deprecated in the real API");
        }
        compareMembers(declared, real, found);
        return found.list;
    }

    private void compareMembers(Member declared, Member real, Findings found) {
        found.compare("exceptions", declared.exceptions(), real.exceptions());
        if (real.complete()) {
            found.compare("access", declared.flags(), real.flags());
            found.compare("generics", declared.signature(), real.signature());
            found.compare("constant", declared.constant(), real.constant());
        } else {
            found.compare("access", linkedFlags(declared), linkedFlags(real));
        }
    }

    /** Flags that evidence other than class files can show. */
    private static Set<String> linkedFlags(Member member) {
        var flags = new HashSet<>(member.flags());
        flags.retainAll(Set.of("public", "protected", "static", "abstract"));
        return flags;
    }

    private static final class Findings {

        private final String subject;
        private final List<Difference> list = new ArrayList<>();

        private Findings(String subject) {
            this.subject = subject;
        }

        private void add(String problem) {
            list.add(new Difference(subject, problem));
        }

        private void compare(String what, Object declared, Object real) {
            if (!declared.equals(real)) {
                add(what + " declared as " + declared + ", recorded as " + real);
            }
        }
    }
}
