package org.worthwhile.usecase.field;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Answers that are kept as long as they are right; of more than fit, the one goes that was asked for longest ago. */
final class Kept<V> {

    private final Map<Long, Slot> slots;
    private final Function<Long, V> reader;

    Kept(int most, Function<Long, V> reader) {
        this.reader = reader;
        this.slots = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Slot> eldest) {
                return size() > most;
            }
        };
    }

    /** @param state was asked for before, so that what is read now is of this state or a later one */
    V of(long key, String state) {
        return slot(key).of(key, state);
    }

    private Slot slot(long key) {
        synchronized (slots) {
            return slots.computeIfAbsent(key, id -> new Slot());
        }
    }

    /** One answer; whoever wants the same one waits for it instead of asking as well. */
    private final class Slot {

        private String state;
        private V value;

        synchronized V of(long key, String wanted) {
            if (!wanted.equals(state)) {
                value = reader.apply(key);
                state = wanted;
            }
            return value;
        }
    }
}
