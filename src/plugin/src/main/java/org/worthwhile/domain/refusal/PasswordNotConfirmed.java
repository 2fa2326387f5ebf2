package org.worthwhile.domain.refusal;

/** An administrator has to type the password once more before doing this. */
public final class PasswordNotConfirmed extends Refusal {

    private static final long serialVersionUID = 1L;

    public PasswordNotConfirmed() {
        super("worthwhile.error.password-not-confirmed");
    }
}
