package org.worthwhile.persistence;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Inserted and deleted in one go, so that nobody ever finds it: see {@link LedgerHold}. */
@Table("LEDGER_HOLD")
public interface LedgerHoldEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Unique
    @NotNull
    String getHoldKey();

    void setHoldKey(String key);
}
