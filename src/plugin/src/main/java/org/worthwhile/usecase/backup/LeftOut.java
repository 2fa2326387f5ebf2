package org.worthwhile.usecase.backup;

import java.util.Objects;

/** How many things of one kind have no place here because of the same project, issue, person, group or role. */
public final class LeftOut {

    private final Loss loss;
    private final Missing missing;
    private final String name;
    private final long count;

    LeftOut(Loss loss, Missing missing, String name, long count) {
        this.loss = Objects.requireNonNull(loss, "loss");
        this.missing = Objects.requireNonNull(missing, "missing");
        this.name = Objects.requireNonNull(name, "name");
        this.count = count;
    }

    public Loss loss() {
        return loss;
    }

    public Missing missing() {
        return missing;
    }

    /** Key or name as the backup has it; a number behind a mark for what was gone when the backup was made; empty for a thing of ours. */
    public String name() {
        return name;
    }

    public long count() {
        return count;
    }

    @Override
    public String toString() {
        return loss + " for want of " + missing + " " + name + ": " + count;
    }
}
