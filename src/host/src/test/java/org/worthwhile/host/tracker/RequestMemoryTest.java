package org.worthwhile.host.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

public class RequestMemoryTest {

    private final RequestMemory memory = new RequestMemory();
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    public void aQuestionIsAnsweredOnceInARequest() {
        memory.begin();

        assertThat(ask("one")).isEqualTo(1);
        assertThat(ask("one")).isEqualTo(1);
        assertThat(ask("other")).isEqualTo(2);
    }

    @Test
    public void whatIsKnownNeedNotBeAsked() {
        memory.know("one", 7);
        assertThat(ask("one")).isEqualTo(1);
        memory.begin();
        memory.know("one", 7);

        assertThat(ask("one")).isEqualTo(7);
    }

    @Test
    public void theNextRequestKnowsNothing() {
        memory.begin();
        ask("one");
        memory.end();
        memory.begin();

        assertThat(ask("one")).isEqualTo(2);
    }

    @Test
    public void outsideOfRequestsNothingIsRemembered() {
        ask("one");

        assertThat(ask("one")).isEqualTo(2);
    }

    private int ask(String question) {
        return memory.answer(question, readings::incrementAndGet);
    }
}
