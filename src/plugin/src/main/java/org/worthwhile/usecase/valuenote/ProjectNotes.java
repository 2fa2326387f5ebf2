package org.worthwhile.usecase.valuenote;

import java.util.List;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.money.CurrencyTotals;

/** A page of a project's notes, with what all notes that were asked for are expected to be worth. */
public final class ProjectNotes {

    private final ProjectRef project;
    private final List<NoteDetails> notes;
    private final int count;
    private final CurrencyTotals expectedTotals;
    private final int withoutExpectedValue;
    private final List<Customer> customers;
    private final boolean leavesOut;
    private final boolean mayAdd;

    private ProjectNotes(Builder parts) {
        project = parts.project;
        notes = List.copyOf(parts.notes);
        count = parts.count;
        expectedTotals = parts.expectedTotals;
        withoutExpectedValue = parts.withoutExpectedValue;
        customers = List.copyOf(parts.customers);
        leavesOut = parts.leavesOut;
        mayAdd = parts.mayAdd;
    }

    public ProjectRef project() {
        return project;
    }

    public List<NoteDetails> notes() {
        return notes;
    }

    /** The number of notes on all pages. */
    public int count() {
        return count;
    }

    /** Of the notes on all pages that count for the customer, each once, with the shares of the issues the person may see. */
    public CurrencyTotals expectedTotals() {
        return expectedTotals;
    }

    /** How many notes on all pages count but are missing in the totals, for want of a likely figure or a confidence. */
    public int withoutExpectedValue() {
        return withoutExpectedValue;
    }

    /** The customers of all notes of the project that the person may see, by name: to choose from. */
    public List<Customer> customers() {
        return customers;
    }

    /** Whether the project has notes, or shares in notes, that the person may not see and that are in no figure. */
    public boolean leavesOut() {
        return leavesOut;
    }

    /** Whether the person may add notes to the project. */
    public boolean mayAdd() {
        return mayAdd;
    }

    /** Collects the parts. */
    static final class Builder {

        private final ProjectRef project;
        private List<NoteDetails> notes = List.of();
        private int count;
        private CurrencyTotals expectedTotals = CurrencyTotals.NONE;
        private int withoutExpectedValue;
        private List<Customer> customers = List.of();
        private boolean leavesOut;
        private final boolean mayAdd;

        Builder(ProjectRef project, boolean mayAdd) {
            this.project = project;
            this.mayAdd = mayAdd;
        }

        Builder page(List<NoteDetails> page, int countOfAll) {
            notes = page;
            count = countOfAll;
            return this;
        }

        Builder totals(CurrencyTotals expected, int notesWithout) {
            expectedTotals = expected;
            withoutExpectedValue = notesWithout;
            return this;
        }

        Builder choices(List<Customer> all, boolean someLeftOut) {
            customers = all;
            leavesOut = someLeftOut;
            return this;
        }

        ProjectNotes build() {
            return new ProjectNotes(this);
        }
    }
}
