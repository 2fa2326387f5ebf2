package org.worthwhile.usecase.backup;

import java.util.Map;
import org.worthwhile.domain.backup.Section;

/** Takes a document record by record. */
public interface RecordSink {

    /**
     * @param section never before that of the record before
     * @param record texts, whole numbers, truth values, records and lists of records, by name
     */
    void accept(Section section, Map<String, Object> record);
}
