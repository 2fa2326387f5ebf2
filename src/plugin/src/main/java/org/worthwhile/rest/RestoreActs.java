package org.worthwhile.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServletRequest;
import org.worthwhile.admin.AdministratorSessions;
import org.worthwhile.domain.access.Person;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.job.RestoreDesk;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.backup.BeginRestore;
import org.worthwhile.usecase.backup.CheckBackup;
import org.worthwhile.usecase.backup.RestoreReport;
import org.worthwhile.usecase.backup.RestoreRun;

/** What the current reader can do with a backup that is sent along. Nothing is received from somebody who may not restore it. */
@Named
class RestoreActs {

    private final CheckBackup checkBackup;
    private final BeginRestore beginRestore;
    private final AdministratorSessions sessions;
    private final Transactions transactions;
    private final RestoreDesk desk;
    private final CurrentReader reader;

    @Inject
    RestoreActs(CheckBackup checkBackup, BeginRestore beginRestore, AdministratorSessions sessions, Transactions transactions, RestoreDesk desk,
            CurrentReader reader) {
        this.checkBackup = checkBackup;
        this.beginRestore = beginRestore;
        this.sessions = sessions;
        this.transactions = transactions;
        this.desk = desk;
        this.reader = reader;
    }

    RestoreReport check(InputStream body, HttpServletRequest request) throws IOException {
        try (ReceivedBackup document = received(body, request)) {
            return checkBackup.report(reader.person(), document);
        }
    }

    /** Whoever restores closes the document. */
    void restore(InputStream body, HttpServletRequest request) throws IOException {
        Optional<Person> who = reader.person();
        ReceivedBackup document = received(body, request);
        try {
            RestoreReport report = checkBackup.report(who, document);
            RestoreRun run = transactions.inOne(() -> beginRestore.begin(who, report));
            desk.restore(run, document);
        } catch (RuntimeException e) {
            document.close();
            throw e;
        }
    }

    private ReceivedBackup received(InputStream body, HttpServletRequest request) {
        Optional<Person> who = reader.person();
        checkBackup.require(who);
        sessions.requireConfirmed(who, request);
        return ReceivedBackup.of(body);
    }
}
