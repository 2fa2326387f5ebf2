package org.worthwhile.page;

import java.util.List;
import org.worthwhile.panel.FigureView;
import org.worthwhile.panel.SpentBarView;

/** What a project may cost, cost so far and when, ready to be shown. */
public final class BudgetTabView {

    private final String projectKey;
    private final boolean settable;
    private final BudgetView budget;
    private final SpentBarView bar;
    private final List<FigureView> figures;
    private final List<String> remarks;
    private final String age;
    private final List<MonthView> months;
    private final String chartCurrency;
    private final List<BudgetView> history;
    private final List<PortionView> issues;
    private final String issuesRemark;
    private final List<PortionView> people;

    BudgetTabView(Parts parts) {
        projectKey = parts.projectKey;
        settable = parts.settable;
        budget = parts.budget;
        bar = parts.bar;
        figures = parts.figures;
        remarks = parts.remarks;
        age = parts.age;
        months = parts.months;
        chartCurrency = parts.chartCurrency;
        history = parts.history;
        issues = parts.issues;
        issuesRemark = parts.issuesRemark;
        people = parts.people;
    }

    public String getProjectKey() {
        return projectKey;
    }

    public boolean isSettable() {
        return settable;
    }

    /** The latest version; null when none was set, and for people who may not see it. */
    public BudgetView getBudget() {
        return budget;
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

    public List<MonthView> getMonths() {
        return months;
    }

    /** Of the curve against the plan; null when there is none to draw. */
    public String getChartCurrency() {
        return chartCurrency;
    }

    /** Every version, the latest first. */
    public List<BudgetView> getHistory() {
        return history;
    }

    public List<PortionView> getIssues() {
        return issues;
    }

    /** Null when all issues are listed. */
    public String getIssuesRemark() {
        return issuesRemark;
    }

    public List<PortionView> getPeople() {
        return people;
    }

    /** One version of the budget. */
    public static final class BudgetView {

        private final String amount;
        private final String hours;
        private final String period;
        private final String tolerance;
        private final String reason;
        private final String set;

        BudgetView(String amount, String hours, String period, String tolerance, String reason, String set) {
            this.amount = amount;
            this.hours = hours;
            this.period = period;
            this.tolerance = tolerance;
            this.reason = reason;
            this.set = set;
        }

        public String getAmount() {
            return amount;
        }

        /** Null when none are planned, and for people who may not see them. */
        public String getHours() {
            return hours;
        }

        public String getPeriod() {
            return period;
        }

        public String getTolerance() {
            return tolerance;
        }

        public String getReason() {
            return reason;
        }

        /** By whom, and when. */
        public String getSet() {
            return set;
        }
    }

    /** One month. What may not be seen, or cannot be known, is null. */
    public static final class MonthView {

        private final String month;
        private final List<String> spent;
        private final String hours;
        private final FigurePair spentUpTo;
        private final FigurePair plannedUpTo;

        MonthView(String month, List<String> spent, String hours, FigurePair spentUpTo, FigurePair plannedUpTo) {
            this.month = month;
            this.spent = spent;
            this.hours = hours;
            this.spentUpTo = spentUpTo;
            this.plannedUpTo = plannedUpTo;
        }

        public String getMonth() {
            return month;
        }

        public List<String> getSpent() {
            return spent;
        }

        public String getHours() {
            return hours;
        }

        public FigurePair getSpentUpTo() {
            return spentUpTo;
        }

        public FigurePair getPlannedUpTo() {
            return plannedUpTo;
        }
    }

    /** An amount for people, and the same for the chart. */
    public static final class FigurePair {

        private final String text;
        private final String plain;

        FigurePair(String text, String plain) {
            this.text = text;
            this.plain = plain;
        }

        public String getText() {
            return text;
        }

        public String getPlain() {
            return plain;
        }
    }

    /** The part of one issue or one person. */
    public static final class PortionView {

        private final String name;
        private final String detail;
        private final String address;
        private final List<String> spent;
        private final String hours;
        private final String unpriced;

        PortionView(String name, String detail, String address, List<String> spent, String hours, String unpriced) {
            this.name = name;
            this.detail = detail;
            this.address = address;
            this.spent = spent;
            this.hours = hours;
            this.unpriced = unpriced;
        }

        public String getName() {
            return name;
        }

        /** Null when the name says it all. */
        public String getDetail() {
            return detail;
        }

        /** Null when there is no page of its own. */
        public String getAddress() {
            return address;
        }

        /** One per currency; null for people who may not see money. */
        public List<String> getSpent() {
            return spent;
        }

        /** Null for people who may not see hours. */
        public String getHours() {
            return hours;
        }

        /** Null when everything is priced, and for people who may not see it. */
        public String getUnpriced() {
            return unpriced;
        }
    }

    /** What the view is made of. */
    static final class Parts {

        String projectKey;
        boolean settable;
        BudgetView budget;
        SpentBarView bar;
        List<FigureView> figures;
        List<String> remarks;
        String age;
        List<MonthView> months;
        String chartCurrency;
        List<BudgetView> history;
        List<PortionView> issues;
        String issuesRemark;
        List<PortionView> people;
    }
}
