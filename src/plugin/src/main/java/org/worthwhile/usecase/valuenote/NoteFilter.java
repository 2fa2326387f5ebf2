package org.worthwhile.usecase.valuenote;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.NameKey;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.domain.valuenote.NoteOutline;
import org.worthwhile.domain.valuenote.ValueNotes;

/** Decides which notes a request is about. */
final class NoteFilter {

    private final ProjectNotesRequest request;
    private final Speakers speakers;
    private final Optional<Predicate<String>> text;
    private final Set<NoteId> saying;

    private NoteFilter(ProjectNotesRequest request, Speakers speakers, Optional<Predicate<String>> text, Set<NoteId> saying) {
        this.request = request;
        this.speakers = speakers;
        this.text = text;
        this.saying = saying;
    }

    /** Looks into the notes' own texts only when it is asked for one. */
    static NoteFilter of(ProjectNotesRequest request, Speakers speakers, long projectId, ValueNotes notes) {
        Optional<Predicate<String>> text = request.text().map(NoteFilter::contains);
        return new NoteFilter(request, speakers, text, text.map(wanted -> notes.withText(projectId, wanted)).orElse(Set.of()));
    }

    boolean takes(NoteOutline note) {
        return request.customer().filter(customer -> !customer.equals(note.customer())).isEmpty()
                && request.state().filter(state -> state != note.worth().state()).isEmpty()
                && text.filter(wanted -> !saying.contains(note.id()) && namesOf(note).noneMatch(wanted)).isEmpty();
    }

    private Stream<String> namesOf(NoteOutline note) {
        return Stream.concat(Stream.of(speakers.customerOf(note).name()), speakers.contactOf(note).map(Contact::name).stream());
    }

    /** Names are compared without regard to case, width and runs of white space; so is text. */
    private static Predicate<String> contains(String part) {
        String wanted = NameKey.of(part).text();
        return text -> NameKey.of(text).text().contains(wanted);
    }
}
