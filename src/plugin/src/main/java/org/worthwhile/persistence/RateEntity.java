package org.worthwhile.persistence;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A cost rate's row in its latest version. Removed ones stay, so that no id is ever given twice. */
@Table("RATE")
@Preload
public interface RateEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** {@code RateLevel.text()}: the longest holds a user key of 255 characters. */
    @NotNull
    @StringLength(450)
    String getRateLevel();

    void setRateLevel(String text);

    /** ISO date. */
    @NotNull
    String getValidFrom();

    void setValidFrom(String isoDate);

    @NotNull
    String getCurrency();

    void setCurrency(String isoCode);

    @NotNull
    Long getPerHourMinor();

    void setPerHourMinor(Long minorUnits);

    @NotNull
    Long getRateVersion();

    void setRateVersion(Long version);

    @NotNull
    Boolean getRemoved();

    void setRemoved(Boolean removed);

    /** The {@link Digest} of the level, a colon and the first day; of a removed rate its id. */
    @Unique
    @NotNull
    String getUniqueKey();

    void setUniqueKey(String key);
}
