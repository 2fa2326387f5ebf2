package org.worthwhile.usecase.valuenote;

import java.util.Optional;
import org.worthwhile.usecase.Given;

/** A note as somebody wants to add it: raw texts and ids, any of them null when left out. */
public final class AddValueNoteRequest {

    private final String placeKey;
    private final String words;
    private final Long customerId;
    private final String customerName;
    private final Long contactId;
    private final String contactName;
    private final String contactMail;
    private final String saidOn;
    private final ValuationRequest valuation;

    private AddValueNoteRequest(Builder from) {
        placeKey = from.placeKey;
        words = from.words;
        customerId = from.customerId;
        customerName = from.customerName;
        contactId = from.contactId;
        contactName = from.contactName;
        contactMail = from.contactMail;
        saidOn = from.saidOn;
        valuation = from.valuation;
    }

    public static Builder onIssue(String issueKey) {
        return new Builder(issueKey);
    }

    /** For what is not about any single issue. */
    public static Builder inProject(String projectKey) {
        return new Builder(projectKey);
    }

    /** The key of the issue, or of the project, that the note is added to. */
    String placeKey() {
        return placeKey;
    }

    String words() {
        return words == null ? "" : words;
    }

    Optional<Long> customerId() {
        return Optional.ofNullable(customerId);
    }

    Optional<String> customerName() {
        return Given.text(customerName);
    }

    Optional<Long> contactId() {
        return Optional.ofNullable(contactId);
    }

    Optional<String> contactName() {
        return Given.text(contactName);
    }

    Optional<String> contactMail() {
        return Given.text(contactMail);
    }

    Optional<String> saidOn() {
        return Given.text(saidOn);
    }

    ValuationRequest valuation() {
        return valuation;
    }

    /** Collects the raw texts. */
    public static final class Builder {

        private final String placeKey;
        private String words;
        private Long customerId;
        private String customerName;
        private Long contactId;
        private String contactName;
        private String contactMail;
        private String saidOn;
        private ValuationRequest valuation = ValuationRequest.builder().build();

        private Builder(String placeKey) {
            this.placeKey = placeKey;
        }

        public Builder words(String text) {
            words = text;
            return this;
        }

        /** A known customer; wins over a name. */
        public Builder customerId(Long id) {
            customerId = id;
            return this;
        }

        /** Found by its key, or else created. */
        public Builder customerName(String name) {
            customerName = name;
            return this;
        }

        /** A known contact of the customer; wins over a name. */
        public Builder contactId(Long id) {
            contactId = id;
            return this;
        }

        /** Found by its key among the customer's contacts, or else created. */
        public Builder contactName(String name) {
            contactName = name;
            return this;
        }

        /** For a contact that is created. */
        public Builder contactMail(String mail) {
            contactMail = mail;
            return this;
        }

        /** An ISO date, for example 2026-03-31. */
        public Builder saidOn(String isoDate) {
            saidOn = isoDate;
            return this;
        }

        public Builder valuation(ValuationRequest request) {
            valuation = request;
            return this;
        }

        public AddValueNoteRequest build() {
            return new AddValueNoteRequest(this);
        }
    }
}
