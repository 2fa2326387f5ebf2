package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.codehaus.jackson.JsonNode;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Ten years of a company's real work in the ledger: every second of it, and every cent. */
public class SipIT {

    private static final long ALL_SECONDS = 9_500_198 * 36;
    private static final int PIECES_OF_WORK = 12_299;
    private static final long MINOR_UNITS_PER_HOUR = 87_35;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static Map<String, List<Long>> work;
    private static LocalJiraProcess jira;
    private static Books books;

    @BeforeClass
    public static void importTheDataSet() {
        SipData data = SipData.besideTheRepository();
        Path folder = Places.target().resolve("import").resolve("sip");
        data.convert(folder);
        work = data.secondsByProject();
        jira = LocalJiraProcess.startWithApp("sip", "--no-demo", "--import", folder.toString());
        books = Books.of(jira.address()).untilInLine(PATIENCE);
        books.add(Books.rate(null, null, "2000-01-01", "EUR", "87.35")).untilInLine(PATIENCE);
    }

    @AfterClass
    public static void stop() {
        if (jira != null) {
            jira.close();
        }
    }

    @Test
    public void theDataSetIsTheOneThatIsMeant() {
        assertThat(work).hasSize(20);
        assertThat(work.values().stream().mapToInt(List::size).sum()).isEqualTo(PIECES_OF_WORK);
        assertThat(work.values().stream().flatMap(List::stream).mapToLong(Long::longValue).sum()).isEqualTo(ALL_SECONDS);
    }

    @Test
    public void everySecondIsInTheLedgerProjectByProject() {
        long all = 0;
        for (Map.Entry<String, List<Long>> project : work.entrySet()) {
            JsonNode hours = books.projectMoney(project.getKey()).path("hours");
            long expected = project.getValue().stream().mapToLong(Long::longValue).sum();
            assertThat(hours.path("workedSeconds").asLong()).as(project.getKey()).isEqualTo(expected);
            assertThat(hours.path("entries").asInt()).as(project.getKey()).isEqualTo(project.getValue().size());
            assertThat(hours.path("unpricedSeconds").asLong()).as(project.getKey()).isZero();
            all += hours.path("workedSeconds").asLong();
        }
        assertThat(all).isEqualTo(ALL_SECONDS);
    }

    @Test
    public void everyPieceOfWorkIsRoundedOnceProjectByProject() {
        work.forEach((project, seconds) -> {
            BigDecimal expected = BigDecimal.valueOf(seconds.stream().mapToLong(SipIT::minorUnits).sum(), 2);
            assertThat(books.projectMoney(project).path("money").path("spent")).extracting(Books::amount)
                    .as(project).containsExactly("EUR " + expected);
        });
    }

    /** Half up, in whole numbers. */
    private static long minorUnits(long seconds) {
        return (2 * seconds * MINOR_UNITS_PER_HOUR + 3_600) / 7_200;
    }
}
