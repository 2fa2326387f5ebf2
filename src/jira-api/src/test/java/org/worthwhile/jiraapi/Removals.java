package org.worthwhile.jiraapi;

import java.util.List;
import java.util.Optional;
import org.worthwhile.jiraapi.TypeShape.MemberId;

/** What the recorded API still had and Jira 9.12 no longer has; lines read {@code owner name descriptor reason}, {@code *} for any. */
final class Removals {

    private final List<Removal> removals;

    Removals(List<String> lines) {
        removals = lines.stream().map(line -> line.split(" ", 4)).map(w -> new Removal(w[0], w[1], w[2], w[3])).toList();
    }

    Optional<String> reasonAgainst(String type) {
        return removals.stream().filter(r -> r.name.equals("*") && r.isAbout(type)).map(Removal::reason).findFirst();
    }

    Optional<String> reasonAgainst(String type, MemberId member) {
        return removals.stream().filter(r -> r.isAbout(type, member) || r.isMentionedIn(member)).map(Removal::reason).findFirst();
    }

    private record Removal(String owner, String name, String descriptor, String reason) {

        boolean isAbout(String type) {
            return owner.endsWith("/*") ? type.startsWith(folder()) : type.equals(owner);
        }

        boolean isAbout(String type, MemberId member) {
            return isAbout(type) && (name.equals("*") || name.equals(member.name()))
                    && (descriptor.equals("*") || descriptor.equals(member.descriptor()));
        }

        boolean isMentionedIn(MemberId member) {
            return owner.endsWith("/*") && member.descriptor().contains("L" + folder());
        }

        private String folder() {
            return owner.substring(0, owner.length() - 1);
        }
    }
}
