package org.worthwhile.rest;

import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.usecase.valuenote.NoteDetails;
import org.worthwhile.usecase.valuenote.ReadValueNote;
import org.worthwhile.usecase.valuenote.ReinstateValueNote;
import org.worthwhile.usecase.valuenote.ReviseValueNote;
import org.worthwhile.usecase.valuenote.ReviseValueNoteRequest;
import org.worthwhile.usecase.valuenote.WithdrawValueNote;

/** What the current reader can do with a note that exists: one line per use case. */
@Named
class ValueNoteActs {

    private final CurrentReader reader;
    private final ReadValueNote readValueNote;
    private final ReviseValueNote reviseValueNote;
    private final WithdrawValueNote withdrawValueNote;
    private final ReinstateValueNote reinstateValueNote;

    @Inject
    ValueNoteActs(CurrentReader reader, ReadValueNote readValueNote, ReviseValueNote reviseValueNote,
            WithdrawValueNote withdrawValueNote, ReinstateValueNote reinstateValueNote) {
        this.reader = reader;
        this.readValueNote = readValueNote;
        this.reviseValueNote = reviseValueNote;
        this.withdrawValueNote = withdrawValueNote;
        this.reinstateValueNote = reinstateValueNote;
    }

    NoteDetails read(long id) {
        return readValueNote.byId(reader.person(), id);
    }

    NoteDetails revise(ReviseValueNoteRequest request) {
        return reviseValueNote.revise(reader.person(), request);
    }

    ReviseValueNoteRequest revision(long id, JsonFields body) {
        ReviseValueNoteRequest request = new ReviseValueNoteRequest(id, body.version(), ValuationFields.read(body, reader.locale()));
        body.refuseProblems();
        return request;
    }

    NoteDetails withdraw(long id, long version) {
        return withdrawValueNote.withdraw(reader.person(), id, version);
    }

    NoteDetails reinstate(long id, long version) {
        return reinstateValueNote.reinstate(reader.person(), id, version);
    }
}
