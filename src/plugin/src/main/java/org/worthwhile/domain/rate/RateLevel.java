package org.worthwhile.domain.rate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose work a rate prices: everybody's, one person's, or one person's in one project. People are known by user key. */
public final class RateLevel {

    private static final String DEFAULT = "default";
    private static final String PERSON = "person:";
    private static final String PERSON_IN_PROJECT = "person-in-project:";

    private final String personKey;
    private final Long projectId;

    private RateLevel(String personKey, Long projectId) {
        this.personKey = personKey;
        this.projectId = projectId;
    }

    public static RateLevel everyone() {
        return new RateLevel(null, null);
    }

    public static RateLevel person(String userKey) {
        return new RateLevel(Objects.requireNonNull(userKey, "userKey"), null);
    }

    public static RateLevel personInProject(String userKey, long projectId) {
        return new RateLevel(Objects.requireNonNull(userKey, "userKey"), projectId);
    }

    /** The levels that may price somebody's work in a project, most specific first; work of nobody in particular has the default alone. */
    public static List<RateLevel> mostSpecificFirst(Optional<String> userKey, long projectId) {
        Stream<RateLevel> personal = userKey.stream().flatMap(key -> Stream.of(personInProject(key, projectId), person(key)));
        return Stream.concat(personal, Stream.of(everyone())).collect(Collectors.toUnmodifiableList());
    }

    /** Reads what {@link #text()} wrote. */
    public static RateLevel of(String text) {
        if (text.startsWith(PERSON_IN_PROJECT)) {
            int end = text.lastIndexOf(':');
            return personInProject(text.substring(PERSON_IN_PROJECT.length(), end), Long.parseLong(text.substring(end + 1)));
        }
        if (text.startsWith(PERSON)) {
            return person(text.substring(PERSON.length()));
        }
        if (!text.equals(DEFAULT)) {
            throw new IllegalArgumentException("Not a rate level: " + text);
        }
        return everyone();
    }

    /** For storing: "default", "person:KEY" or "person-in-project:KEY:PROJECT-ID"; user keys may hold colons. */
    public String text() {
        if (personKey == null) {
            return DEFAULT;
        }
        return projectId == null ? PERSON + personKey : PERSON_IN_PROJECT + personKey + ":" + projectId;
    }

    public Optional<String> personKey() {
        return Optional.ofNullable(personKey);
    }

    public Optional<Long> projectId() {
        return Optional.ofNullable(projectId);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateLevel && ((RateLevel) other).text().equals(text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
