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

/** Who holds one right, in one project or by default. */
@Table("GRANT_DECISION")
@Preload
public interface GrantDecisionEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Zero for the defaults; no project of Jira has that id. */
    @Indexed
    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    @NotNull
    String getRightName();

    void setRightName(String name);

    /** {@link HolderText}; null when nobody holds it. */
    @StringLength(StringLength.UNLIMITED)
    String getHolders();

    void setHolders(String texts);

    /** {@code projectId:right}. */
    @Unique
    @NotNull
    String getDecisionKey();

    void setDecisionKey(String key);
}
