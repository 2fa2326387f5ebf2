package org.worthwhile.persistence;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The row of one worklog with what it costs; without a rate, the rate, currency and cost are null together. */
@Table("LEDGER_ENTRY")
@Preload
@Indexes({
        @Index(name = "projectDay", methodNames = {"getProjectId", "getWorkDay"}),
        @Index(name = "authorDay", methodNames = {"getAuthorDigest", "getWorkDay"})
})
public interface LedgerEntryEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Unique
    @NotNull
    Long getWorklogId();

    void setWorklogId(Long id);

    @Indexed
    @NotNull
    Long getIssueId();

    void setIssueId(Long id);

    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    /** Null for anonymous work. */
    String getAuthorKey();

    void setAuthorKey(String userKey);

    /** The {@link Digest} of the user key, for comparing and grouping. */
    String getAuthorDigest();

    void setAuthorDigest(String digest);

    /** For sorting: databases differ in where they put what is null. */
    @NotNull
    Boolean getAnonymous();

    void setAnonymous(Boolean anonymous);

    /** ISO date, which sorts as text. */
    @NotNull
    String getWorkDay();

    void setWorkDay(String isoDate);

    @NotNull
    Long getWorkedSeconds();

    void setWorkedSeconds(Long seconds);

    /** Only members of this group see the worklog. */
    String getVisGroup();

    void setVisGroup(String groupName);

    /** The {@link Digest} of the group, for comparing. */
    String getVisGroupDigest();

    void setVisGroupDigest(String digest);

    /** Only members of this project role see the worklog. */
    Long getVisRole();

    void setVisRole(Long id);

    /** When Jira last changed the worklog, in epoch milliseconds. */
    @NotNull
    Long getJiraUpdated();

    void setJiraUpdated(Long epochMillis);

    Long getRateId();

    void setRateId(Long id);

    String getCurrency();

    void setCurrency(String isoCode);

    Long getCostMinor();

    void setCostMinor(Long minorUnits);

    /** For sorting, as above. */
    @NotNull
    Boolean getUnpriced();

    void setUnpriced(Boolean unpriced);
}
