package org.worthwhile.panel;

import java.util.UUID;
import org.slf4j.Logger;

/** Something that should not have happened: shown as a reference, explained in the log under the same reference. */
public final class Incident {

    private final String reference;

    private Incident(String reference) {
        this.reference = reference;
    }

    public static Incident logged(Logger log, String what, Throwable cause) {
        Incident incident = new Incident(UUID.randomUUID().toString().substring(0, 8));
        log.error("{} [reference {}]", what, incident.reference, cause);
        return incident;
    }

    public String reference() {
        return reference;
    }
}
