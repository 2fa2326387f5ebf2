package org.worthwhile.page;

import java.util.List;
import org.worthwhile.panel.FigureView;
import org.worthwhile.panel.MoneyView;
import org.worthwhile.panel.SpentBarView;
import org.worthwhile.panel.ValueNoteView;

/** Value and money of a project side by side, ready to be shown. */
public final class OverviewView {

    private final String projectKey;
    private final ValueSide value;
    private final MoneySide money;

    /** A side that the person may not see is null. */
    OverviewView(String projectKey, ValueSide value, MoneySide money) {
        this.projectKey = projectKey;
        this.value = value;
        this.money = money;
    }

    public String getProjectKey() {
        return projectKey;
    }

    public ValueSide getValue() {
        return value;
    }

    public MoneySide getMoney() {
        return money;
    }

    /** What the project is worth to customers. */
    public static final class ValueSide {

        private final String address;
        private final List<MoneyView> totals;
        private final String count;
        private final String leftOut;
        private final List<ValueNoteView> latest;

        ValueSide(String address, List<MoneyView> totals, String count, String leftOut, List<ValueNoteView> latest) {
            this.address = address;
            this.totals = totals;
            this.count = count;
            this.leftOut = leftOut;
            this.latest = latest;
        }

        public String getAddress() {
            return address;
        }

        public boolean isEmpty() {
            return latest.isEmpty();
        }

        public List<MoneyView> getTotals() {
            return totals;
        }

        public String getCount() {
            return count;
        }

        /** Null when every note is in the totals. */
        public String getLeftOut() {
            return leftOut;
        }

        public List<ValueNoteView> getLatest() {
            return latest;
        }
    }

    /** What the project may cost and cost so far. */
    public static final class MoneySide {

        private final String address;
        private final SpentBarView bar;
        private final List<FigureView> figures;
        private final List<String> remarks;
        private final String age;

        MoneySide(String address, SpentBarView bar, List<FigureView> figures, List<String> remarks, String age) {
            this.address = address;
            this.bar = bar;
            this.figures = figures;
            this.remarks = remarks;
            this.age = age;
        }

        public String getAddress() {
            return address;
        }

        /** Null without a budget. */
        public SpentBarView getBar() {
            return bar;
        }

        public List<FigureView> getFigures() {
            return figures;
        }

        public List<String> getRemarks() {
            return remarks;
        }

        public String getAge() {
            return age;
        }
    }
}
