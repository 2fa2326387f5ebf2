package org.worthwhile.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.worthwhile.domain.backup.Section;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.usecase.backup.RecordSource;

public class BackupReaderTest {

    private static final String BEGINNING = "{\"format\":\"worthwhile-backup\",\"version\":1,\"madeAt\":\"2026-03-02T12:00:00Z\",";
    private static final String SECTIONS = "\"contacts\":[],\"notes\":[],\"rates\":[],\"budgets\":[],\"plans\":[],\"grants\":[],\"audit\":[],";
    private static final String END = "\"complete\":true}";

    private final List<String> read = new ArrayList<>();

    @Test
    public void recordsComeWithTheirPlacesAndValues() throws IOException {
        read(BEGINNING + "\"customers\":[{\"ref\":1,\"name\":\"Ä\"},{\"ref\":2,\"l\":[{\"b\":true,\"n\":null}]}]," + SECTIONS + END);

        assertThat(read).containsExactly("2026-03-02T12:00:00Z", "CUSTOMERS 0 {ref=1, name=Ä}", "CUSTOMERS 1 {ref=2, l=[{b=true, n=null}]}");
    }

    @Test
    public void whatIsNoBackupIsRefusedByItsPlace() {
        assertThat(refusal("[]")).isEqualTo("format: backup-format");
        assertThat(refusal("{}")).isEqualTo("format: backup-format");
        assertThat(refusal("{\"format\":[\"worthwhile-backup\"]}")).isEqualTo("format: backup-format");
        assertThat(refusal("{\"format\":\"worthwhile-backup\",\"version\":2}")).isEqualTo("version: backup-version");
        assertThat(refusal("{\"format\":\"worthwhile-backup\",\"version\":1,\"madeAt\":\"today\"}")).isEqualTo("madeAt: backup-unreadable");
        assertThat(refusal(BEGINNING + "\"notes\":[]}")).isEqualTo("customers: backup-section");
        assertThat(refusal(BEGINNING + "\"customers\":{}}")).isEqualTo("customers: not-list");
        assertThat(refusal(BEGINNING + "\"customers\":[[]]}")).isEqualTo("customers[0]: not-object");
        assertThat(refusal(BEGINNING + "\"customers\":[{\"a\":1,\"a\":2}]}")).isEqualTo("body: body-malformed");
        assertThat(refusal(BEGINNING + "\"customers\":[{\"a\":" + "[".repeat(20))).isEqualTo("body: body-malformed");
        assertThat(refusal(BEGINNING + "\"customers\":[]," + SECTIONS + "\"complete\":false}")).isEqualTo("complete: backup-incomplete");
        assertThat(refusal(BEGINNING + "\"customers\":[]," + SECTIONS + END.replace("}", ",\"more\":1}"))).isEqualTo("complete: unknown-field");
        assertThat(refusal(BEGINNING + "\"customers\":[]," + SECTIONS + END + "{}")).isEqualTo("body: body-malformed");
    }

    @Test
    public void whatIsCutOffIsNeverTakenForWhole() {
        String whole = BEGINNING + "\"customers\":[{\"ref\":1,\"name\":\"x\"}]," + SECTIONS + END;
        for (int length = 0; length < whole.length(); length++) {
            String part = whole.substring(0, length);
            assertThatThrownBy(() -> read(part)).as(part).isInstanceOfAny(InvalidRequest.class, IOException.class);
        }
    }

    @Test
    public void recordThatIsTooLongIsNotReadToItsEnd() {
        assertThat(refusal(BEGINNING + "\"customers\":[{\"name\":\"" + "x".repeat(BackupReader.MOST_BYTES_PER_RECORD + 20_000)))
                .isEqualTo("body: backup-record-too-long");
    }

    @Test
    public void manyRecordsMayBeLongerThanOne() throws IOException {
        String record = "{\"name\":\"" + "x".repeat(1_000_000) + "\"}";

        read(BEGINNING + "\"customers\":[" + String.join(",", List.of(record, record, record, record, record, record)) + "]," + SECTIONS + END);

        assertThat(read).hasSize(7);
    }

    private String refusal(String document) {
        List<String> problems = new ArrayList<>();
        assertThatThrownBy(() -> read(document)).isInstanceOfSatisfying(InvalidRequest.class, refusal -> refusal.problems()
                .forEach(problem -> problems.add(problem.field() + ": " + problem.messageKey().replace("worthwhile.error.", ""))));
        return problems.get(0);
    }

    private void read(String document) throws IOException {
        BackupReader.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), new RecordSource.Reader() {
            @Override
            public void madeAt(Instant moment) {
                read.add(moment.toString());
            }

            @Override
            public void record(Section section, long index, Map<String, Object> fields) {
                read.add(section + " " + index + " " + fields);
            }
        });
    }
}
