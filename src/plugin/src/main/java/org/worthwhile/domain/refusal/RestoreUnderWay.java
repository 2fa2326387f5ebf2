package org.worthwhile.domain.refusal;

/** A backup is being restored already. */
public final class RestoreUnderWay extends Refusal {

    private static final long serialVersionUID = 1L;

    public RestoreUnderWay() {
        super("worthwhile.error.restore-under-way");
    }
}
