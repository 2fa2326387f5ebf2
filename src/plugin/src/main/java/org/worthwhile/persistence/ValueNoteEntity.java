package org.worthwhile.persistence;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A value note's row in its latest version; amounts in minor units of one currency, instants in epoch milliseconds. */
@Table("VALUE_NOTE")
@Preload
public interface ValueNoteEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    @Indexed
    @NotNull
    Long getCustomerId();

    void setCustomerId(Long id);

    @Indexed
    Long getContactId();

    void setContactId(Long id);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getWords();

    void setWords(String words);

    /** Null when empty, as Oracle would have it anyway. */
    @StringLength(StringLength.UNLIMITED)
    String getReading();

    void setReading(String reading);

    /** ISO date, which sorts as text. */
    @NotNull
    String getSaidOn();

    void setSaidOn(String isoDate);

    /** Null together with all three amounts. */
    String getCurrency();

    void setCurrency(String isoCode);

    Long getLowMinor();

    void setLowMinor(Long minorUnits);

    Long getLikelyMinor();

    void setLikelyMinor(Long minorUnits);

    Long getHighMinor();

    void setHighMinor(Long minorUnits);

    Integer getConfidence();

    void setConfidence(Integer percent);

    @NotNull
    String getSide();

    void setSide(String side);

    @NotNull
    String getState();

    void setState(String state);

    @NotNull
    Long getNoteVersion();

    void setNoteVersion(Long version);

    @NotNull
    Long getCreatedAt();

    void setCreatedAt(Long epochMillis);

    @NotNull
    String getCreatedBy();

    void setCreatedBy(String userKey);

    @NotNull
    Long getChangedAt();

    void setChangedAt(Long epochMillis);

    @NotNull
    String getChangedBy();

    void setChangedBy(String userKey);
}
