package org.worthwhile.persistence;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A contact's row. */
@Table("CONTACT")
@Preload
public interface ContactEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    @NotNull
    Long getCustomerId();

    void setCustomerId(Long id);

    @NotNull
    String getName();

    void setName(String name);

    /** For searching only: collations differ in which keys they take for equal. */
    @NotNull
    String getNameKey();

    void setNameKey(String key);

    String getMail();

    void setMail(String mail);

    /** The customer's id, a colon and the {@link Digest} of the name's key. */
    @Unique
    @NotNull
    String getUniqueKey();

    void setUniqueKey(String key);
}
