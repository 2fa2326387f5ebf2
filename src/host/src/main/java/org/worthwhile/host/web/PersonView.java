package org.worthwhile.host.web;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.host.tracker.TrackerUser;

/**
 * A person as pages show one.
 *
 * @param known false for nobody; then the display name says what that means here
 * @param tone which of the avatar colours, so that a person looks the same everywhere
 */
public record PersonView(boolean known, String name, String displayName, String initials, int tone) {

    private static final int TONES = 6;

    static PersonView of(TrackerUser user) {
        String initials = Stream.of(user.displayName().strip().split("\\s+")).limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, word.isEmpty() ? 0 : 1))).collect(Collectors.joining());
        return new PersonView(true, user.name(), user.displayName(), initials, Math.floorMod(user.key().hashCode(), TONES));
    }

    static PersonView of(Optional<TrackerUser> user, String otherwise) {
        return user.map(PersonView::of).orElseGet(() -> new PersonView(false, "", otherwise, "", 0));
    }
}
