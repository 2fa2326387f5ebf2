package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import org.codehaus.jackson.JsonNode;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TestWatcher;
import org.junit.runner.Description;

/**
 * The local Jira dies again and again, at moments left to chance, or the app is disabled, while the ledger is written; afterwards nothing is lost and
 * nothing is there twice. As a soak test: {@code mvn verify -Dtest=NoSuchTest -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=LedgerCrashIT
 * -Dfailsafe.failIfNoSpecifiedTests=false -Dworthwhile.crashes=50}; with {@code -Dworthwhile.seed=N} the moments are chosen as in a run
 * that failed.
 */
public class LedgerCrashIT {

    private static final String APPS = "/plugins/servlet/upm/";
    private static final String APP = "org.worthwhile.jira";
    private static final String PROJECT = "WERK";
    private static final int ISSUES = 60;
    private static final int WORKLOGS = 4_000;
    private static final int CRASHES = Integer.getInteger("worthwhile.crashes", 3);
    private static final long SEED = Long.getLong("worthwhile.seed", System.nanoTime());
    private static final LocalDate FIRST_DAY = LocalDate.now(ZoneOffset.UTC).minusDays(400);

    private final Random random = new Random(SEED);
    private LocalJiraProcess jira;

    /** So that a failure can be looked for again. */
    @Rule
    public final TestWatcher seed = new TestWatcher() {
        @Override
        protected void failed(Throwable failure, Description test) {
            failure.addSuppressed(new AssertionError("Again with -Dworthwhile.crashes=" + CRASHES + " -Dworthwhile.seed=" + SEED));
        }
    };

    @Before
    public void startWithMuchWork() {
        ImportedWork world = new ImportedWork().project(PROJECT, ISSUES);
        for (int i = 0; i < WORKLOGS; i++) {
            world.worklog(PROJECT + "-" + (i % ISSUES + 1), "dev", FIRST_DAY.plusDays(i % 300), seconds(i));
        }
        jira = LocalJiraProcess.startWithApp("crash", "--no-demo", "--import", world.write("crash").toString());
    }

    @After
    public void stop() {
        jira.close();
    }

    @Test
    public void catchingUpGoesOnAfterEveryCrash() {
        for (int crash = 1; crash <= CRASHES; crash++) {
            int some = WORKLOGS * (crash - 1) / (CRASHES + 2) + 1 + random.nextInt(WORKLOGS / (CRASHES + 2));
            Soon.see("A ledger with some of the work", () -> books().ledgerOf(PROJECT).path("count").asInt(), count -> count >= some);
            jira.killAndStart();
        }

        List<JsonNode> entries = books().untilInLine().entriesOf(PROJECT);

        assertThat(entries).extracting(entry -> entry.path("worklogId").asLong()).doesNotHaveDuplicates().hasSize(WORKLOGS);
        assertThat(entries.stream().mapToLong(entry -> entry.path("seconds").asLong()).sum()).isEqualTo(LongStream.range(0, WORKLOGS).map(LedgerCrashIT::seconds).sum());
    }

    @Test
    public void pricingAnewGoesOnAfterEveryCrash() {
        books().untilInLine();
        RestClient admin = RestClient.as(jira.address(), "admin");
        for (int crash = 1; crash <= CRASHES; crash++) {
            String before = spent();
            admin.post("/rates", Books.rate("dev", PROJECT, LocalDate.EPOCH.plusDays(crash).toString(), "EUR", perHour(crash))).expect(201);
            AtomicInteger looks = new AtomicInteger(random.nextInt(5));
            Soon.see("Some work with its new price", this::spent, spent -> !spent.equals(before) && looks.getAndDecrement() <= 0);
            jira.killAndStart();
        }

        BigDecimal sum = Books.sum(books().untilInLine().entriesOf(PROJECT));

        assertThat(sum).isEqualTo(LongStream.range(0, WORKLOGS).mapToObj(i -> cost(seconds(i), perHour(CRASHES))).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(books().ledgerOf(PROJECT).path("spent")).extracting(Books::amount).containsExactly("EUR " + sum);
    }

    /** An error in the log would have an administrator look for what is wrong. */
    @Test
    public void disablingInTheMidstOfPricingAnewIsNoErrorAndIsGoneOnWithWhenEnabled() {
        books().untilInLine();
        RestClient admin = RestClient.as(jira.address(), "admin");
        for (int round = 1; round <= CRASHES; round++) {
            String before = spent();
            admin.post("/rates", Books.rate("dev", PROJECT, LocalDate.EPOCH.plusDays(round).toString(), "EUR", perHour(round))).expect(201);
            Soon.see("Some work with its new price", this::spent, spent -> !spent.equals(before));
            admin.submit(APPS + "disable", "key", APP).expect(302);
            admin.submit(APPS + "enable", "key", APP).expect(302);
        }

        BigDecimal sum = Books.sum(books().untilInLine().entriesOf(PROJECT));

        assertThat(sum).isEqualTo(LongStream.range(0, WORKLOGS).mapToObj(i -> cost(seconds(i), perHour(CRASHES))).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(jira.log().lines().filter(line -> line.contains("ERROR"))).isEmpty();
    }

    private String spent() {
        return books().ledgerOf(PROJECT).path("spent").toString();
    }

    private Books books() {
        return Books.of(jira.address());
    }

    private static long seconds(long worklog) {
        return 900 + worklog * 37 % 7_200;
    }

    private static String perHour(int crash) {
        return 80 + crash + ".37";
    }

    private static BigDecimal cost(long seconds, String perHour) {
        return new BigDecimal(perHour).multiply(BigDecimal.valueOf(seconds)).divide(BigDecimal.valueOf(3_600), 2, RoundingMode.HALF_UP);
    }
}
