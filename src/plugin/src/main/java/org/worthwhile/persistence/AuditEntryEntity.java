package org.worthwhile.persistence;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One change that was made; inserted, never updated or deleted. */
@Table("AUDIT_ENTRY")
@Preload
public interface AuditEntryEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Epoch milliseconds. */
    @NotNull
    Long getHappenedAt();

    void setHappenedAt(Long epochMillis);

    @NotNull
    String getWho();

    void setWho(String userKey);

    @NotNull
    String getSubject();

    void setSubject(String subject);

    @Indexed
    @NotNull
    Long getSubjectId();

    void setSubjectId(Long id);

    @Indexed
    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    @NotNull
    String getAction();

    void setAction(String pastParticiple);

    @StringLength(StringLength.UNLIMITED)
    String getBeforeText();

    void setBeforeText(String text);

    @StringLength(StringLength.UNLIMITED)
    String getAfterText();

    void setAfterText(String text);
}
