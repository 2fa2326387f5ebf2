package org.worthwhile.domain.figure;

import java.util.List;

/** The fields of ours that there are in Jira. They are Jira's: whatever its administrators do to them holds. */
public interface FigureFields {

    /** By kind, then in the order they were made; a kind may have several. */
    List<CreatedField> all();

    /** Whether Jira knows the type and the searchers of this kind now. */
    boolean areKnown(FigureField kind);

    /** Whether any field of Jira is called so: searches could not tell the two apart. */
    boolean isTaken(FieldName name);

    /** In every project and issue type, closed; on no screen yet. */
    CreatedField create(FigureField kind, FieldName name, String description);

    /** @param searching closed or open */
    void exchangeSearcher(CreatedField field, Searching searching);
}
