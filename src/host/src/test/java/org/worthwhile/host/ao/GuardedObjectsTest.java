package org.worthwhile.host.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.ActiveObjectsException;
import org.junit.Test;

public class GuardedObjectsTest {

    private final GuardedObjects guarded = new GuardedObjects("com.example.first");
    private final ActiveObjects objects = mock(ActiveObjects.class);

    @Test
    public void refusesCallsBeforeTheModuleIsEnabled() {
        assertThatThrownBy(() -> guarded.service().count(Person.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("com.example.first");
    }

    @Test
    public void answersWhileOpenAndNoLongerAfterwards() {
        when(objects.count(Person.class)).thenReturn(3);

        guarded.open(objects);
        assertThat(guarded.service().count(Person.class)).isEqualTo(3);
        assertThat(guarded.service().moduleMetaData().isInitialized()).isTrue();

        guarded.close();
        assertThat(guarded.service().moduleMetaData().isInitialized()).isFalse();
        assertThatThrownBy(() -> guarded.service().count(Person.class)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void refusesASecondModule() {
        guarded.open(objects);

        assertThatThrownBy(() -> guarded.open(objects)).hasMessageContaining("more than one");
    }

    @Test
    public void failuresComeOutAsTheyAre() {
        when(objects.count(Person.class)).thenThrow(new ActiveObjectsException("refused"));
        guarded.open(objects);

        assertThatThrownBy(() -> guarded.service().count(Person.class)).isInstanceOf(ActiveObjectsException.class).hasMessage("refused");
    }

    @Test
    public void isAnObjectLikeAnyOther() {
        ActiveObjects service = guarded.service();

        assertThat(service.toString()).isNotEmpty();
        assertThat(service.hashCode()).isEqualTo(service.hashCode());
        assertThat(service).isEqualTo(service);
    }
}
