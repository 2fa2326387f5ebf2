package org.worthwhile.usecase.backup;

/** Puts the records of one section back, one after the other. */
interface SectionReading {

    void restore(Record record);
}
