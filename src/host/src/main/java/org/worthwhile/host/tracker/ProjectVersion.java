package org.worthwhile.host.tracker;

import java.time.LocalDate;
import java.util.Optional;

/** A version of a project's product. */
public record ProjectVersion(long id, long projectId, String name, boolean released, Optional<LocalDate> releaseDate) {
}
