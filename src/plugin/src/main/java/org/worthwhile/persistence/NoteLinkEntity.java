package org.worthwhile.persistence;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Ties a note's row to an issue. */
@Table("NOTE_LINK")
@Preload
public interface NoteLinkEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    @NotNull
    Long getNoteId();

    void setNoteId(Long id);

    /** The note's, for totals over a project's links. */
    @Indexed
    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    @Indexed
    @NotNull
    Long getIssueId();

    void setIssueId(Long id);

    /** Where the issue was when that was last looked after; 0 for nowhere, null as long as nobody looked. */
    Long getIssueProjectId();

    void setIssueProjectId(Long id);

    /** Basis points: 10,000 is the whole. */
    @NotNull
    Integer getShareBp();

    void setShareBp(Integer basisPoints);

    /** {@code noteId:issueId}. */
    @Unique
    @NotNull
    String getLinkKey();

    void setLinkKey(String key);
}
