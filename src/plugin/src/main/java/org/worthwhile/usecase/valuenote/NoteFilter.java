package org.worthwhile.usecase.valuenote;

import java.util.Optional;
import java.util.stream.Stream;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.NameKey;
import org.worthwhile.domain.valuenote.ValueNote;

/** Decides which notes a request is about. */
final class NoteFilter {

    private final ProjectNotesRequest request;
    private final Speakers speakers;
    private final Optional<String> wanted;

    NoteFilter(ProjectNotesRequest request, Speakers speakers) {
        this.request = request;
        this.speakers = speakers;
        this.wanted = request.text().map(NoteFilter::comparable);
    }

    boolean takes(ValueNote note) {
        return request.customer().filter(customer -> !customer.equals(note.customer())).isEmpty()
                && request.state().filter(state -> state != note.state()).isEmpty()
                && wanted.filter(text -> textsOf(note).map(NoteFilter::comparable).noneMatch(found -> found.contains(text))).isEmpty();
    }

    private Stream<String> textsOf(ValueNote note) {
        return Stream.concat(
                Stream.of(note.words().text(), note.reading().text(), speakers.customerOf(note).name()),
                speakers.contactOf(note).map(Contact::name).stream());
    }

    /** Names are compared without regard to case, width and runs of white space; so is text. */
    private static String comparable(String text) {
        return NameKey.of(text).text();
    }
}
