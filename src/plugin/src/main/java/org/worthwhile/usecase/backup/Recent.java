package org.worthwhile.usecase.backup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers the answers to the last few thousand questions. */
final class Recent<K, V> {

    private static final int MOST = 10_000;

    private final Function<K, V> answer;
    private final Map<K, V> known = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    };

    Recent(Function<K, V> answer) {
        this.answer = answer;
    }

    V to(K question) {
        V found = known.get(question);
        if (found == null) {
            found = answer.apply(question);
            known.put(question, found);
        }
        return found;
    }
}
