package org.worthwhile.host.tracker;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Statements, transactions, ids and the time: what every part of the tracker stands on. */
final class Database {

    private final NamedParameterJdbcTemplate sql;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Database(DataSource source, PlatformTransactionManager transactionManager, Clock clock) {
        this.sql = new NamedParameterJdbcTemplate(source);
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    NamedParameterJdbcTemplate sql() {
        return sql;
    }

    <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    void runInTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    long nextId(String table) {
        return nextIds(table, 1);
    }

    /** Reserves so many ids in a row and returns the first; the counter's row stays locked until the surrounding transaction ends. */
    long nextIds(String table, int count) {
        return inTransaction(() -> {
            Map<String, Object> counter = Map.of("table", table, "count", count);
            sql.update("UPDATE sequence_value_item SET seq_id = seq_id + :count WHERE seq_name = :table", counter);
            Long next = sql.queryForObject("SELECT seq_id FROM sequence_value_item WHERE seq_name = :table", counter, Long.class);
            return next - count;
        });
    }

    /** Text without NUL and without half characters; PostgreSQL fails on other text, even in a question. */
    static boolean canHold(String text) {
        return text.indexOf(0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    static OffsetDateTime column(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    static Object orNull(Optional<?> value) {
        return value.orElse(null);
    }
}
