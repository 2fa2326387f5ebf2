package org.worthwhile.persistence;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A short text that is found by its name. */
@Table("BOOKMARK")
@Preload
public interface BookmarkEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Unique
    @NotNull
    String getMarkName();

    void setMarkName(String name);

    @NotNull
    String getMarkText();

    void setMarkText(String text);
}
