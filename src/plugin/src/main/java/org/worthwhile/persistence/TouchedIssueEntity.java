package org.worthwhile.persistence;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** Tells of one change of an issue's figures; not unique, as whoever adds one must not wait for others. */
@Table("TOUCHED_ISSUE")
@Preload
public interface TouchedIssueEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    Long getIssueId();

    void setIssueId(Long id);
}
