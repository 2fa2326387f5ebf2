package org.worthwhile.admin;

import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.figure.CreatedField;
import org.worthwhile.domain.figure.FieldReach;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.domain.figure.Searching;
import org.worthwhile.panel.Wording;

/** Fields in the reader's words. */
@Named
public class FieldWording {

    private final Wording wording;

    @Inject
    public FieldWording(Wording wording) {
        this.wording = wording;
    }

    /** What the kind is called, and what a new field of it is called unless somebody says otherwise. */
    public String name(FigureField kind) {
        return wording.text("worthwhile.figure-field." + kind.name());
    }

    /** One sentence on what it shows. */
    public String about(FigureField kind) {
        return wording.text("worthwhile.figure-field-about." + kind.name());
    }

    String reach(FieldReach reach) {
        if (reach.isInAllProjects()) {
            return wording.text(reach.isOfAllIssueTypes() ? "worthwhile.fields.reach.everywhere" : "worthwhile.fields.reach.some-types");
        }
        return wording.text(reach.isOfAllIssueTypes() ? "worthwhile.fields.reach.projects" : "worthwhile.fields.reach.projects.some-types", reach.projects());
    }

    String searching(Searching searching) {
        return wording.text("worthwhile.searching." + searching.name());
    }

    String searchingAbout(CreatedField field) {
        return wording.text("worthwhile.searching-about." + field.searching().name());
    }
}
