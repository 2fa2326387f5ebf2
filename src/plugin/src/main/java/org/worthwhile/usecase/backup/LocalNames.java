package org.worthwhile.usecase.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.backup.Directory;
import org.worthwhile.domain.refusal.InvalidValue;

/**
 * Finds the things that {@link PortableNames} wrote in this Jira, or nothing: a key or name that means something else here is worse than none.
 * Whoever acted stays the author of the act, if need be under a key that is nobody's.
 */
final class LocalNames {

    private static final int LONGEST_KEY = 255;
    private static final String FORMER = "former:";
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    private final Findings findings;
    private final Recent<String, Optional<Long>> projects;
    private final Recent<String, Optional<Long>> issues;
    private final Recent<String, Optional<Long>> roles;
    private final Recent<String, Boolean> groups;
    private final Recent<String, Optional<String>> namesByKey;
    private final Recent<String, Optional<String>> keysByName;
    private final Map<String, String> authors = new HashMap<>();

    LocalNames(Directory directory, Findings findings) {
        this.findings = findings;
        this.projects = new Recent<>(directory::projectId);
        this.issues = new Recent<>(directory::issueId);
        this.roles = new Recent<>(directory::roleId);
        this.groups = new Recent<>(directory::isGroup);
        this.namesByKey = new Recent<>(directory::userName);
        this.keysByName = new Recent<>(directory::userKey);
    }

    Optional<Long> project(String key) {
        return isGone(key) ? Optional.empty() : projects.to(key);
    }

    Optional<Long> issue(String key) {
        return isGone(key) ? Optional.empty() : issues.to(key);
    }

    Optional<Long> role(String name) {
        return isGone(name) ? Optional.empty() : roles.to(name);
    }

    boolean isGroup(String name) {
        return groups.to(name);
    }

    /** The user key of whoever did something. */
    String author(Record person) {
        String key = key(person);
        Optional<String> name = person.textIfAny("name");
        String found = known(key, name).orElseGet(() -> stranger(key, name));
        authors.put(key, found);
        return found;
    }

    /** The user key of whoever something is valid for; absent for somebody else than was meant. */
    Optional<String> person(Record person) {
        String key = key(person);
        Optional<String> name = person.textIfAny("name");
        Optional<String> found = name.isPresent() ? known(key, name) : nobody(key);
        found.ifPresent(here -> authors.put(key, here));
        return found;
    }

    /** The key here of somebody who was named before in the document; otherwise the same one. */
    String authorKnownAs(String key) {
        return authors.getOrDefault(key, key);
    }

    Stamp stamp(Record stamp) {
        return Stamp.of(Person.of(author(stamp.part("by"))), stamp.read("at", LocalNames::moment));
    }

    static Instant moment(String iso) {
        try {
            Instant moment = Instant.parse(iso);
            if (moment.isBefore(EARLIEST) || !moment.isBefore(LATEST)) {
                throw new InvalidValue("worthwhile.error.backup-unreadable");
            }
            return moment;
        } catch (DateTimeException unparsable) {
            throw new InvalidValue("worthwhile.error.backup-unreadable");
        }
    }

    /** The same key and name, or else the same name; whoever has only the same key is somebody else. */
    private Optional<String> known(String key, Optional<String> name) {
        return name.flatMap(given -> namesByKey.to(key).filter(given::equals).map(same -> key).or(() -> keysByName.to(given)))
                .or(() -> name.isPresent() ? Optional.empty() : nobody(key));
    }

    /** Somebody whom Jira did not know there either, and whose key is nobody's here. */
    private Optional<String> nobody(String key) {
        return namesByKey.to(key).isPresent() ? Optional.empty() : Optional.of(key);
    }

    private String stranger(String key, Optional<String> name) {
        findings.unknownPerson(name.orElse(key));
        String former = FORMER + key;
        return nobody(key).orElseGet(() -> former.substring(0, Math.min(LONGEST_KEY, former.length())));
    }

    private static String key(Record person) {
        return person.read("key", text -> {
            if (text.isEmpty() || text.length() > LONGEST_KEY) {
                throw new InvalidValue("worthwhile.error.backup-unreadable");
            }
            return text;
        });
    }

    private static boolean isGone(String name) {
        return name.startsWith(PortableNames.GONE);
    }
}
