package org.worthwhile.persistence;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One version of a project's budget; inserted, never updated or deleted. The latest has the highest number. */
@Table("BUDGET")
@Preload
public interface BudgetEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    @NotNull
    Long getBudgetVersion();

    void setBudgetVersion(Long version);

    @NotNull
    String getCurrency();

    void setCurrency(String isoCode);

    @NotNull
    Long getAmountMinor();

    void setAmountMinor(Long minorUnits);

    Long getPlannedSeconds();

    void setPlannedSeconds(Long seconds);

    /** ISO date. */
    @NotNull
    String getPeriodFrom();

    void setPeriodFrom(String isoDate);

    /** ISO date, included. */
    @NotNull
    String getPeriodTo();

    void setPeriodTo(String isoDate);

    /** Basis points. */
    @NotNull
    Integer getToleranceBp();

    void setToleranceBp(Integer basisPoints);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String words);

    /** Epoch milliseconds. */
    @NotNull
    Long getSetAt();

    void setSetAt(Long epochMillis);

    @NotNull
    String getSetBy();

    void setSetBy(String userKey);

    /** {@code projectId:version}; whoever inserts it first wins. */
    @Unique
    @NotNull
    String getVersionKey();

    void setVersionKey(String key);
}
