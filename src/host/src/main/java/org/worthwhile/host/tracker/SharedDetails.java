package org.worthwhile.host.tracker;

import java.util.List;

/** What its owner says of a dashboard or a filter. */
public record SharedDetails(String name, String description, List<Share> shares) {

    private static final int NAME_LIMIT = 255;

    public SharedDetails {
        name = name.strip();
        description = description.strip();
        shares = List.copyOf(shares);
    }

    void check() {
        if (name.isEmpty()) {
            throw new RejectedInput("name", "You must specify a name.");
        }
        if (name.length() > NAME_LIMIT) {
            throw new RejectedInput("name", "The name must not be longer than " + NAME_LIMIT + " characters.");
        }
        RejectedInput.unlessStorable("name", name);
        RejectedInput.unlessStorable("description", description);
    }
}
