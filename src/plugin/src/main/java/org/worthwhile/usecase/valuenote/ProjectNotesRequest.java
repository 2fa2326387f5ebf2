package org.worthwhile.usecase.valuenote;

import java.util.Objects;
import java.util.Optional;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.usecase.Given;

/** Which notes of a project somebody wants to see, and in which order; what is left out does not narrow it. */
public final class ProjectNotesRequest {

    public static final int MOST_PER_PAGE = 100;

    private final String projectKey;
    private final String text;
    private final Long customerId;
    private final NoteState state;
    private final NoteOrder order;
    private final int offset;
    private final int most;

    private ProjectNotesRequest(Builder parts) {
        projectKey = parts.projectKey;
        text = parts.text;
        customerId = parts.customerId;
        state = parts.state;
        order = parts.order;
        offset = parts.offset;
        most = parts.most;
    }

    public static Builder ofProject(String projectKey) {
        return new Builder(projectKey);
    }

    String projectKey() {
        return projectKey;
    }

    Optional<String> text() {
        return Given.text(text);
    }

    Optional<CustomerId> customer() {
        return Optional.ofNullable(customerId).map(CustomerId::of);
    }

    Optional<NoteState> state() {
        return Optional.ofNullable(state);
    }

    NoteOrder order() {
        return order;
    }

    int offset() {
        return offset;
    }

    int most() {
        return most;
    }

    /** Collects the parts. */
    public static final class Builder {

        private final String projectKey;
        private String text;
        private Long customerId;
        private NoteState state;
        private NoteOrder order = NoteOrder.LATEST_FIRST;
        private int offset;
        private int most = 25;

        private Builder(String projectKey) {
            this.projectKey = projectKey;
        }

        /** Stands in the words, the reading or a name, whatever the case. */
        public Builder text(String part) {
            text = part;
            return this;
        }

        public Builder customer(Long id) {
            customerId = id;
            return this;
        }

        public Builder state(NoteState wanted) {
            state = wanted;
            return this;
        }

        public Builder order(NoteOrder wanted) {
            order = Objects.requireNonNull(wanted, "order");
            return this;
        }

        /**
         * @param notesBefore 0 for the first page
         * @param perPage 1 to {@link #MOST_PER_PAGE}; otherwise the nearest of them
         */
        public Builder page(int notesBefore, int perPage) {
            offset = Math.max(0, notesBefore);
            most = Math.max(1, Math.min(perPage, MOST_PER_PAGE));
            return this;
        }

        public ProjectNotesRequest build() {
            return new ProjectNotesRequest(this);
        }
    }
}
