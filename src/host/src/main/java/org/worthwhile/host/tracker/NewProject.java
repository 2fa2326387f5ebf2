package org.worthwhile.host.tracker;

import java.util.Optional;

/** A project to be added, with the schemes that govern it. */
public record NewProject(
        String key,
        String name,
        String description,
        String leadKey,
        String type,
        String avatarColour,
        long permissionSchemeId,
        Optional<Long> securitySchemeId) {
}
