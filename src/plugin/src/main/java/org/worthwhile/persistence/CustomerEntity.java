package org.worthwhile.persistence;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A customer's row. */
@Table("CUSTOMER")
@Preload
public interface CustomerEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    String getName();

    void setName(String name);

    /** For searching only: collations differ in which keys they take for equal. */
    @Indexed
    @NotNull
    String getNameKey();

    void setNameKey(String key);

    /** See {@link Digest}. */
    @Unique
    @NotNull
    String getUniqueKey();

    void setUniqueKey(String key);
}
