package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class RowBatchTest {

    private static final List<Map<String, Object>> ROWS = List.of(Map.of("ISSUE_ID", 1L), Map.of("ISSUE_ID", 2L));

    private final ActiveObjects ao = mock(ActiveObjects.class);

    @Test
    public void allRowsAreOneBatch() {
        RowBatch.insert(ao, TouchedIssueEntity.class, ROWS);

        verify(ao).create(TouchedIssueEntity.class, ROWS);
        verify(ao, never()).create(any(), anyMap());
    }

    @Test
    public void withoutBatchesRowsAreInsertedOneByOne() {
        RowBatch.insert(ao, OlderObjects.class, TouchedIssueEntity.class, ROWS);

        ROWS.forEach(row -> verify(ao).create(TouchedIssueEntity.class, row));
        verify(ao, never()).create(any(), anyList());
    }

    @Test
    public void aRefusalOfTheDatabaseComesAsItIs() {
        IllegalArgumentException refusal = new IllegalArgumentException("unique");
        doThrow(refusal).when(ao).create(any(), anyList());

        assertThatThrownBy(() -> RowBatch.insert(ao, TouchedIssueEntity.class, ROWS)).isSameAs(refusal);
    }

    @Test
    public void noRowsAreNoStatement() {
        RowBatch.insert(ao, TouchedIssueEntity.class, List.of());

        verifyNoInteractions(ao);
    }

    /** Knows single rows alone. */
    private interface OlderObjects {

        Object create(Class<?> type, Map<String, Object> row);
    }
}
