package org.worthwhile.usecase.backup;

import java.time.Instant;
import java.util.Map;
import org.worthwhile.domain.backup.Section;

/** A document that can be read from its beginning any number of times. */
public interface RecordSource {

    /**
     * Hands over the sections in their order.
     *
     * @throws org.worthwhile.domain.refusal.InvalidRequest where it ceases to be a document of ours
     */
    void read(Reader reader);

    /** Whoever reads it. */
    interface Reader {

        /** Before all records. */
        void madeAt(Instant moment);

        /** @param index within the section, from 0 */
        void record(Section section, long index, Map<String, Object> fields);
    }
}
