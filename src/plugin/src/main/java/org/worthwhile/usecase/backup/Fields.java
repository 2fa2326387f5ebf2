package org.worthwhile.usecase.backup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a record in the order they are written; what is absent is left out. */
final class Fields {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Fields put(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Fields put(String name, Fields part) {
        return put(name, part.values);
    }

    Fields putIfAny(String name, Optional<?> value) {
        value.ifPresent(given -> put(name, given));
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
