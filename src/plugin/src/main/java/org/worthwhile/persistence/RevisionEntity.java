package org.worthwhile.persistence;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Says that a version was written; whoever inserts it first wins. Never deleted, or a version could be written twice. */
@Table("REVISION")
public interface RevisionEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** {@code subject:id:version}. */
    @Unique
    @NotNull
    String getRevisionKey();

    void setRevisionKey(String key);
}
