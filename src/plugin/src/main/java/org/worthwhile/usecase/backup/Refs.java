package org.worthwhile.usecase.backup;

import java.util.Arrays;
import java.util.OptionalLong;

/** The numbers by which things of ours are known in a document, with the ids they have here; sixteen bytes each, as there may be very many. */
final class Refs {

    /** Stands for the id of what was left out. */
    static final long LEFT_OUT = -1;

    private long[] refs = new long[64];
    private long[] ids = new long[64];
    private int size;

    /** Returns false when the number does not follow the last one, which also finds one that is there twice. */
    boolean put(long ref, long id) {
        if (size > 0 && ref <= refs[size - 1]) {
            return false;
        }
        if (size == refs.length) {
            refs = Arrays.copyOf(refs, 2 * size);
            ids = Arrays.copyOf(ids, 2 * size);
        }
        refs[size] = ref;
        ids[size++] = id;
        return true;
    }

    /** Empty when there is no such thing. */
    OptionalLong idOf(long ref) {
        int at = Arrays.binarySearch(refs, 0, size, ref);
        return at < 0 ? OptionalLong.empty() : OptionalLong.of(ids[at]);
    }

    boolean has(long ref) {
        return idOf(ref).isPresent();
    }
}
