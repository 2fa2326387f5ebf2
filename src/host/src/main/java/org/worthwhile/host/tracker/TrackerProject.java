package org.worthwhile.host.tracker;

import java.util.Optional;

/** A project. The colour ({@code #rrggbb}) stands in for an avatar picture. */
public record TrackerProject(
        long id,
        String key,
        String name,
        String description,
        String leadKey,
        String type,
        String avatarColour,
        long permissionSchemeId,
        Optional<Long> securitySchemeId) {
}
