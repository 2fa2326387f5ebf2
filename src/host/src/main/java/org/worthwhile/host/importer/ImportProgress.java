package org.worthwhile.host.importer;

/** Hears how far an import is. */
public interface ImportProgress {

    /** Every thousand rows and at the end of each file. */
    void loaded(String file, long rows, long of);
}
