package org.worthwhile.panel;

import java.util.Map;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.valuenote.Estimate;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.usecase.valuenote.NoteDetails;

/** One value note, ready to be shown. What is absent is null. */
public final class ValueNoteView {

    /** Texts above this are folded until somebody wants to read on. */
    private static final int LONG_TEXT = 600;
    private static final int MANY_LINES = 9;

    /** Each lozenge also says the state in words. */
    private static final Map<NoteState, String> LOZENGES = Map.of(
            NoteState.QUANTIFIED, "aui-lozenge-current",
            NoteState.CONFIRMED, "aui-lozenge-success",
            NoteState.DELIVERED, "aui-lozenge-success",
            NoteState.REALISED, "aui-lozenge-success",
            NoteState.REJECTED, "aui-lozenge-error");

    private final NoteDetails details;
    private final String saidOn;
    private final String recorded;
    private final String changed;
    private final String low;
    private final String likely;
    private final String high;
    private final String confidence;
    private final String expected;
    private final String state;

    public ValueNoteView(NoteDetails details, Wording wording, PeopleNames people) {
        ValueNote note = details.note();
        this.details = details;
        saidOn = wording.text("worthwhile.value-note.said-on", wording.date(note.saidOn()));
        recorded = wording.text("worthwhile.value-note.recorded", wording.name(people.of(note.createdBy())), wording.date(note.createdAt()));
        changed = note.version() == ValueNote.FIRST_VERSION ? null
                : wording.text("worthwhile.value-note.changed", wording.name(people.of(note.changedBy())), wording.date(note.changedAt()));
        low = note.estimate().flatMap(Estimate::low).map(wording::money).orElse(null);
        likely = note.estimate().flatMap(Estimate::likely).map(wording::money).orElse(null);
        high = note.estimate().flatMap(Estimate::high).map(wording::money).orElse(null);
        confidence = note.confidence().map(wording::percent).orElse(null);
        expected = note.expectedValue().map(wording::money).orElse(null);
        state = wording.text("worthwhile.note-state." + note.state().name());
    }

    public long getId() {
        return details.note().id().value();
    }

    public long getVersion() {
        return details.note().version();
    }

    public boolean isEditable() {
        return details.mayEdit();
    }

    /** Null for a note about a project as a whole. */
    public String getIssueKey() {
        return details.issue().map(IssueRef::key).orElse(null);
    }

    public boolean isWithdrawn() {
        return details.note().state() == NoteState.WITHDRAWN;
    }

    public String getWords() {
        return details.note().words().text();
    }

    public boolean isLong() {
        return isLong(getWords());
    }

    public String getReading() {
        return details.note().reading().isEmpty() ? null : details.note().reading().text();
    }

    public boolean isReadingLong() {
        return isLong(details.note().reading().text());
    }

    public String getCustomer() {
        return details.customer().name();
    }

    public String getContact() {
        return details.contact().map(contact -> contact.name()).orElse(null);
    }

    public String getContactMail() {
        return details.contact().flatMap(contact -> contact.mail()).orElse(null);
    }

    public String getSaidOn() {
        return saidOn;
    }

    /** The day as machines read it. */
    public String getSaidOnDay() {
        return details.note().saidOn().toString();
    }

    public String getRecorded() {
        return recorded;
    }

    public String getChanged() {
        return changed;
    }

    public boolean isEstimated() {
        return details.note().estimate().isPresent();
    }

    public String getLow() {
        return low;
    }

    public String getLikely() {
        return likely;
    }

    public String getHigh() {
        return high;
    }

    public String getConfidence() {
        return confidence;
    }

    public String getExpected() {
        return expected;
    }

    public String getState() {
        return state;
    }

    public String getStateClass() {
        return LOZENGES.getOrDefault(details.note().state(), "");
    }

    private static boolean isLong(String text) {
        return text.length() > LONG_TEXT || text.lines().count() > MANY_LINES;
    }
}
