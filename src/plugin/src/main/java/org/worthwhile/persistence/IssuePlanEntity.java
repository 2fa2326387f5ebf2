package org.worthwhile.persistence;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An issue's plan in its latest version. */
@Table("ISSUE_PLAN")
@Preload
public interface IssuePlanEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Unique
    @NotNull
    Long getIssueId();

    void setIssueId(Long id);

    @NotNull
    Long getPlanVersion();

    void setPlanVersion(Long version);

    /** Null together with the amount. */
    String getCurrency();

    void setCurrency(String isoCode);

    Long getAmountMinor();

    void setAmountMinor(Long minorUnits);

    Long getPlannedSeconds();

    void setPlannedSeconds(Long seconds);

    /** Epoch milliseconds. */
    @NotNull
    Long getSetAt();

    void setSetAt(Long epochMillis);

    @NotNull
    String getSetBy();

    void setSetBy(String userKey);
}
