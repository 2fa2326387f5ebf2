package org.worthwhile.usecase.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.valuenote.Confidence;
import org.worthwhile.domain.valuenote.Estimate;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.domain.valuenote.Reading;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.domain.valuenote.Side;
import org.worthwhile.domain.valuenote.Statement;
import org.worthwhile.domain.valuenote.Valuation;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.domain.valuenote.Words;
import org.worthwhile.usecase.IsoDay;

/** Value notes in a document, each in its latest version. One that loses all its issues is left out: without any it would be about the whole project. */
final class NoteSection implements SectionReading {

    /** Stands in until the store has given an id. */
    private static final NoteId NO_ID = NoteId.of(0);

    private final RestoreWork work;

    NoteSection(RestoreWork work) {
        this.work = work;
    }

    static Map<String, Object> fields(ValueNote note, PortableNames names) {
        Fields fields = new Fields().put("ref", note.id().value()).put("version", note.version()).put("project", names.project(note.projectId()))
                .put("customer", note.customer().value()).putIfAny("contact", note.contact().map(ContactId::value))
                .put("side", note.side().name()).put("state", note.state().name())
                .put("words", note.words().text()).put("saidOn", note.saidOn().toString());
        if (!note.reading().isEmpty()) {
            fields.put("reading", note.reading().text());
        }
        note.estimate().ifPresent(estimate -> fields.put("estimate", estimate(estimate)));
        return fields.putIfAny("confidence", note.confidence().map(confidence -> (long) confidence.percent()))
                .put("links", note.links().stream().map(link -> link(link, names)).collect(Collectors.toList()))
                .put("created", names.stamp(Stamp.of(note.createdBy(), note.createdAt())))
                .put("changed", names.stamp(Stamp.of(note.changedBy(), note.changedAt()))).map();
    }

    private static Fields estimate(Estimate estimate) {
        return new Fields().put("currency", estimate.currency().getCode()).putIfAny("low", estimate.low().map(Money::getAmountMinorLong))
                .putIfAny("likely", estimate.likely().map(Money::getAmountMinorLong)).putIfAny("high", estimate.high().map(Money::getAmountMinorLong));
    }

    private static Map<String, Object> link(IssueLink link, PortableNames names) {
        return new Fields().put("issue", names.issue(link.issueId())).put("share", (long) link.share().basisPoints()).map();
    }

    @Override
    public void restore(Record record) {
        String project = record.text("project");
        Optional<Long> projectId = work.names.project(project);
        List<Record> written = record.parts("links");
        List<IssueLink> links = links(written);
        ValueNote note = note(record, projectId.orElse(0L), links);
        if (projectId.isEmpty()) {
            leaveOut(record, Missing.PROJECT, project);
        } else if (links.isEmpty() && !written.isEmpty()) {
            leaveOut(record, Missing.ISSUE, written.get(0).text("issue"));
        } else {
            written.stream().map(link -> link.text("issue")).filter(issue -> work.names.issue(issue).isEmpty())
                    .forEach(issue -> work.findings.leftOut(Loss.LINK, Missing.ISSUE, issue));
            RestoreWork.remember(record, work.notes, work.target.note(note).value());
        }
    }

    private void leaveOut(Record record, Missing missing, String name) {
        work.findings.leftOut(Loss.NOTE, missing, name);
        RestoreWork.remember(record, work.notes, Refs.LEFT_OUT);
    }

    private List<IssueLink> links(List<Record> written) {
        List<IssueLink> links = new ArrayList<>();
        for (Record link : written) {
            Share share = link.checked("share", () -> Share.of(link.smallNumber("share")));
            work.names.issue(link.text("issue")).ifPresent(id -> links.add(IssueLink.of(id, share)));
        }
        return links;
    }

    private ValueNote note(Record record, long projectId, List<IssueLink> links) {
        Statement statement = statement(record);
        Valuation valuation = valuation(record);
        return record.checked("links", () -> ValueNote.builder(NO_ID).version(version(record)).projectId(projectId)
                .side(record.read("side", Side::valueOf)).state(record.read("state", NoteState::valueOf))
                .statement(statement).valuation(valuation).links(links)
                .created(work.names.stamp(record.part("created"))).changed(work.names.stamp(record.part("changed"))).build());
    }

    static long version(Record record) {
        long version = record.number("version");
        if (version < ValueNote.FIRST_VERSION) {
            throw record.problem("version", "worthwhile.error.backup-unreadable");
        }
        return version;
    }

    private Statement statement(Record record) {
        CustomerId customer = CustomerId.of(RestoreWork.idOf(record, "customer", work.customers));
        Optional<ContactId> contact = record.numberIfAny("contact").map(ref -> contact(record));
        return new Statement(customer, contact, record.read("words", Words::of), record.read("saidOn", IsoDay::read));
    }

    private ContactId contact(Record record) {
        if (RestoreWork.idOf(record, "contact", work.employers) != record.number("customer")) {
            throw record.problem("contact", "worthwhile.error.backup-reference");
        }
        return ContactId.of(RestoreWork.idOf(record, "contact", work.contacts));
    }

    private static Valuation valuation(Record record) {
        Reading reading = record.readIfAny("reading", Reading::of).orElse(Reading.EMPTY);
        Optional<Confidence> confidence = record.numberIfAny("confidence")
                .map(percent -> record.checked("confidence", () -> Confidence.of(record.smallNumber("confidence"))));
        return new Valuation(reading, record.partIfAny("estimate").map(part -> estimate(record, part)), confidence);
    }

    private static Estimate estimate(Record record, Record amounts) {
        CurrencyUnit currency = Amounts.currency(amounts);
        return record.checked("estimate", () -> Estimate.of(Amounts.amountIfAny(amounts, currency, "low"),
                Amounts.amountIfAny(amounts, currency, "likely"), Amounts.amountIfAny(amounts, currency, "high")));
    }
}
