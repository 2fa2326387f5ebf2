package org.worthwhile.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Statements on the plans of issues that are plans in money. */
final class PlanSelect {

    private PlanSelect() { }

    static Select amounts(OwnTables tables, Conditions where) {
        Conditions inMoney = where.that("AMOUNT_MINOR", "IS NOT NULL");
        return new Select("SELECT " + tables.column("ISSUE_ID") + ", " + tables.column("CURRENCY") + ", " + tables.column("AMOUNT_MINOR")
                + " FROM " + tables.name(OwnTables.ISSUE_PLAN) + " WHERE " + inMoney.text(), inMoney);
    }

    static Money amount(ResultSet row) throws SQLException {
        return Money.ofMinor(CurrencyUnit.of(row.getString("CURRENCY")), row.getLong("AMOUNT_MINOR"));
    }
}
