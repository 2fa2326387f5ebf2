package org.worthwhile.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.worthwhile.domain.backup.Section;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.usecase.backup.RecordSource;

public class ReceivedBackupTest {

    private static final String WHOLE = "{\"format\":\"worthwhile-backup\",\"version\":1,\"madeAt\":\"2026-03-02T12:00:00Z\",\"customers\":[{\"name\":\"Ä\"}],"
            + "\"contacts\":[],\"notes\":[],\"rates\":[],\"budgets\":[],\"plans\":[],\"grants\":[],\"audit\":[],\"complete\":true}";

    @Test
    public void isReadAsOftenAsSomebodyLooks() throws IOException {
        try (ReceivedBackup received = ReceivedBackup.of(body(WHOLE))) {
            assertThat(records(received)).containsExactly("CUSTOMERS {name=Ä}");
            assertThat(records(received)).containsExactly("CUSTOMERS {name=Ä}");
        }
    }

    @Test
    public void isReadOnceMoreAfterItWasRefused() throws IOException {
        try (ReceivedBackup received = ReceivedBackup.of(body(WHOLE.replace("true", "false")))) {
            assertThatThrownBy(() -> records(received)).isInstanceOf(InvalidRequest.class);
            assertThatThrownBy(() -> records(received)).isInstanceOf(InvalidRequest.class);
        }
    }

    @Test
    public void nothingIsLeftOfItOnceItIsClosed() throws IOException {
        ReceivedBackup received = ReceivedBackup.of(body(WHOLE));
        received.close();

        assertThatThrownBy(() -> records(received)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    public void aConnectionThatBreaksIsNotOurFault() {
        InputStream breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> ReceivedBackup.of(breaking)).isInstanceOf(InvalidRequest.class);
    }

    private static List<String> records(ReceivedBackup received) {
        List<String> records = new ArrayList<>();
        received.read(new RecordSource.Reader() {
            @Override
            public void madeAt(Instant moment) {
                assertThat(moment).isEqualTo("2026-03-02T12:00:00Z");
            }

            @Override
            public void record(Section section, long index, Map<String, Object> fields) {
                records.add(section + " " + fields);
            }
        });
        return records;
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
