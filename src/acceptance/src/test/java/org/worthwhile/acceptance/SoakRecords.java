package org.worthwhile.acceptance;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the people of a soak test wrote by REST; each record belongs to one of them until all pause for a check. */
final class SoakRecords {

    /** An amount in whole minor units; no plan at all is the absence of both. */
    record Amount(String currency, Long minor) {

        static final Amount NONE = new Amount(null, null);

        SoakMoney money() {
            return minor == null ? new SoakMoney() : SoakMoney.of(currency, minor);
        }
    }

    /** Of a note: where it was written, and what it is worth; without an estimate the currency and the likely amount are absent. */
    record Note(Optional<Long> issue, Amount likely, Optional<Integer> confidence, boolean isWithdrawn) {

        Note revised(Amount other, Optional<Integer> sure) {
            return new Note(issue, other, sure, isWithdrawn);
        }

        Note turned() {
            return new Note(issue, likely, confidence, !isWithdrawn);
        }

        boolean hasExpectedValue() {
            return likely.minor() != null && confidence.isPresent();
        }
    }

    /** Whose work a rate prices, from which day on: empty texts stand for everybody and for all projects. */
    record RateKey(String person, String project, String validFrom) implements Comparable<RateKey> {

        @Override
        public int compareTo(RateKey other) {
            return toString().compareTo(other.toString());
        }
    }

    final SoakRecord<RateKey, Amount> rates = new SoakRecord<>();
    final SoakRecord<String, Amount> budgets = new SoakRecord<>();
    final SoakRecord<Long, Amount> plans = new SoakRecord<>();
    /** By their words; of each consultant. */
    final Map<String, SoakRecord<String, Note>> notes = new ConcurrentHashMap<>();
    /** Where a note was written stays its project, whatever becomes of its issue. */
    final Map<String, String> projectOfNote = new ConcurrentHashMap<>();

    SoakRecord<String, Note> notesOf(String user) {
        return notes.computeIfAbsent(user, name -> new SoakRecord<>());
    }
}
