package org.worthwhile.host.tracker;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a request that changes nothing has read of people, projects and permissions, so that it is not read again for each issue. Jira
 * keeps these in caches that live much longer; here they are forgotten with the request, so nothing has to be told to other nodes.
 */
public final class RequestMemory {

    private final ThreadLocal<Map<Object, Object>> known = new ThreadLocal<>();

    /** From now on this thread remembers. */
    public void begin() {
        known.set(new HashMap<>());
    }

    public void end() {
        known.remove();
    }

    /** What another question has told as well. */
    void know(Object question, Object answer) {
        Map<Object, Object> memory = known.get();
        if (memory != null) {
            memory.put(question, answer);
        }
    }

    /** @param question equal for the same answer of the same kind */
    @SuppressWarnings("unchecked") // a question says what kind of answer it has
    <T> T answer(Object question, Supplier<T> reading) {
        Map<Object, Object> memory = known.get();
        if (memory == null) {
            return reading.get();
        }
        if (!memory.containsKey(question)) {
            memory.put(question, reading.get());
        }
        return (T) memory.get(question);
    }
}
