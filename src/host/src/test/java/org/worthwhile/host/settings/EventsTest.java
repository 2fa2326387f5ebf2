package org.worthwhile.host.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class EventsTest {

    private final Events events = new Events();
    private final List<Object> heard = new ArrayList<>();

    public class Numbers {

        @EventListener
        public void on(Number number) {
            heard.add(number);
        }

        public void on(String unmarked) {
            heard.add(unmarked);
        }
    }

    public static class Fails {

        @EventListener
        public void on(Object anything) {
            throw new IllegalStateException("failed");
        }
    }

    public static class TakesTwo {

        @EventListener
        public void on(String one, String other) {
        }
    }

    @Test
    public void eventsReachMethodsThatTakeTheirType() {
        events.register(new Numbers());

        events.publish(1);
        events.publish(2L);
        events.publish("text");

        assertThat(heard).containsExactly(1, 2L);
    }

    @Test
    public void nothingIsHeardAfterUnregistering() {
        Numbers listener = new Numbers();
        events.register(listener);
        events.unregister(listener);

        events.publish(1);

        assertThat(heard).isEmpty();
    }

    @Test
    public void registeringTwiceHearsOnce() {
        Numbers listener = new Numbers();
        events.register(listener);
        events.register(listener);

        events.publish(1);

        assertThat(heard).containsExactly(1);
    }

    @Test
    public void aFailingListenerHurtsNobody() {
        events.register(new Fails());
        events.register(new Numbers());

        events.publish(1);

        assertThat(heard).containsExactly(1);
    }

    @Test
    public void whatCannotListenIsRefused() {
        assertThatThrownBy(() -> events.register("no listener")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> events.register(new TakesTwo())).isInstanceOf(IllegalArgumentException.class);
    }
}
