package org.worthwhile.persistence;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An order to price entries anew; stays when it is done. */
@Table("REPRICING")
@Preload
public interface RepricingEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** {@code RateLevel.text()}. */
    @NotNull
    @StringLength(450)
    String getRateLevel();

    void setRateLevel(String text);

    /** ISO date. */
    @NotNull
    String getFromDay();

    void setFromDay(String isoDate);

    @NotNull
    Long getDoneUpTo();

    void setDoneUpTo(Long worklogId);

    @NotNull
    Boolean getFinished();

    void setFinished(Boolean finished);

    /** Epoch milliseconds. */
    @NotNull
    Long getOrderedAt();

    void setOrderedAt(Long epochMillis);

    @NotNull
    String getOrderedBy();

    void setOrderedBy(String userKey);
}
