package org.worthwhile.admin;

import java.util.List;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.grant.GrantView;

/** One right, and who holds it in one place. */
public final class RightView {

    private final Right right;
    private final String name;
    private final String about;
    private final String besides;
    private final String addition;
    private final String deciding;
    private final List<HolderView> holders;
    private final boolean decidedHere;
    private final boolean editable;
    private final String state;
    private final String returning;

    /**
     * @param state how it came that these hold it
     * @param returning what going back to what stands behind it would mean
     */
    RightView(Right right, GrantView grants, List<HolderView> holders, String state, String returning, Wording wording) {
        this.right = right;
        this.name = nameOf(right, wording);
        this.about = wording.text("worthwhile.right-about." + right.name());
        this.besides = besides(right, wording);
        this.addition = wording.text("worthwhile.permissions.add.label", name);
        this.deciding = wording.text("worthwhile.permissions.decide.label", name);
        this.holders = List.copyOf(holders);
        this.decidedHere = grants.isDecidedHere(right);
        this.editable = decidedHere || grants.project().isEmpty();
        this.state = state;
        this.returning = returning;
    }

    static String nameOf(Right right, Wording wording) {
        return wording.text("worthwhile.right." + right.name());
    }

    public String getId() {
        return right.name();
    }

    public String getName() {
        return name;
    }

    /** What it lets people see or do. */
    public String getAbout() {
        return about;
    }

    /** Who else may do so without being named; empty when nobody. */
    public String getBesides() {
        return besides;
    }

    public String getAddition() {
        return addition;
    }

    public String getDeciding() {
        return deciding;
    }

    public List<HolderView> getHolders() {
        return holders;
    }

    public boolean isDecidedHere() {
        return decidedHere;
    }

    /** Whether single holders can be added and removed; what follows the defaults has to be decided first. */
    public boolean isEditable() {
        return editable;
    }

    public String getState() {
        return state;
    }

    public String getReturning() {
        return returning;
    }

    /** Whether more can be worked out from what this shows than it says. */
    public boolean isTelling() {
        return right == Right.VIEW_BUDGET;
    }

    private static String besides(Right right, Wording wording) {
        return right == Right.ADMINISTER ? wording.text("worthwhile.permissions.always")
                : right.broughtBy().map(edit -> wording.text("worthwhile.permissions.besides", nameOf(edit, wording))).orElse("");
    }
}
