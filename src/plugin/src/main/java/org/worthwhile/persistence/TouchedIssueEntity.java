package org.worthwhile.persistence;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** Tells of one change of the figures of an issue, or of all issues of a project; not unique, as whoever adds one must not wait for others. */
@Table("TOUCHED_ISSUE")
@Preload
public interface TouchedIssueEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** With a project, the last of its issues that is done. */
    @NotNull
    Long getIssueId();

    void setIssueId(Long id);

    /** Absent when the issue alone is meant. */
    Long getProjectId();

    void setProjectId(Long id);
}
