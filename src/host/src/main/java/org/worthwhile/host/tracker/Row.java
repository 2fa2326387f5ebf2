package org.worthwhile.host.tracker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Columns of a result in the types of the tracker. */
final class Row {

    private final ResultSet columns;

    Row(ResultSet columns) {
        this.columns = columns;
    }

    String text(String column) throws SQLException {
        return columns.getString(column);
    }

    Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(columns.getString(column));
    }

    long number(String column) throws SQLException {
        return columns.getLong(column);
    }

    Optional<Long> optionalNumber(String column) throws SQLException {
        return Optional.ofNullable(columns.getObject(column, Long.class));
    }

    boolean flag(String column) throws SQLException {
        return columns.getBoolean(column);
    }

    Instant instant(String column) throws SQLException {
        return columns.getObject(column, OffsetDateTime.class).toInstant();
    }

    Optional<Instant> optionalInstant(String column) throws SQLException {
        return Optional.ofNullable(columns.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    Optional<LocalDate> optionalDay(String column) throws SQLException {
        return Optional.ofNullable(columns.getObject(column, LocalDate.class));
    }

    Optional<Duration> optionalSeconds(String column) throws SQLException {
        return optionalNumber(column).map(Duration::ofSeconds);
    }
}
