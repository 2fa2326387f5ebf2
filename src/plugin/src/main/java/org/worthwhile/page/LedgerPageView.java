package org.worthwhile.page;

import java.util.List;

/** A page of the ledger as it was asked for, ready to be shown. */
public final class LedgerPageView {

    private final String projectKey;
    private final LedgerFilterView filter;
    private final boolean showsCost;
    private final boolean showsRates;
    private final List<EntryView> entries;
    private final SumView sum;
    private final PagerView pager;
    private final String exportAddress;
    private final String remark;

    LedgerPageView(String projectKey, LedgerFilterView filter, boolean showsCost, boolean showsRates, List<EntryView> entries,
            SumView sum, PagerView pager, String exportAddress, String remark) {
        this.projectKey = projectKey;
        this.filter = filter;
        this.showsCost = showsCost;
        this.showsRates = showsRates;
        this.entries = entries;
        this.sum = sum;
        this.pager = pager;
        this.exportAddress = exportAddress;
        this.remark = remark;
    }

    public String getProjectKey() {
        return projectKey;
    }

    public LedgerFilterView getFilter() {
        return filter;
    }

    public boolean isShowsCost() {
        return showsCost;
    }

    public boolean isShowsRates() {
        return showsRates;
    }

    public List<EntryView> getEntries() {
        return entries;
    }

    /** Of all pages. */
    public SumView getSum() {
        return sum;
    }

    public PagerView getPager() {
        return pager;
    }

    public String getExportAddress() {
        return exportAddress;
    }

    /** Null when nothing is left out. */
    public String getRemark() {
        return remark;
    }

    /** What somebody asked for. */
    public static final class LedgerFilterView {

        private final String from;
        private final String to;
        private final List<ChoiceView> authors;
        private final String issue;
        private final List<ChoiceView> pricings;
        private final List<ChoiceView> orders;

        LedgerFilterView(String from, String to, List<ChoiceView> authors, String issue, List<ChoiceView> pricings, List<ChoiceView> orders) {
            this.from = from;
            this.to = to;
            this.authors = authors;
            this.issue = issue;
            this.pricings = pricings;
            this.orders = orders;
        }

        public String getFrom() {
            return from;
        }

        public String getTo() {
            return to;
        }

        public List<ChoiceView> getAuthors() {
            return authors;
        }

        public String getIssue() {
            return issue;
        }

        /** Empty for people who may not see which entries are priced. */
        public List<ChoiceView> getPricings() {
            return pricings;
        }

        public List<ChoiceView> getOrders() {
            return orders;
        }
    }

    /** One worklog. What may not be seen is null. */
    public static final class EntryView {

        private final long worklogId;
        private final String day;
        private final String person;
        private final String issueKey;
        private final String summary;
        private final String address;
        private final String time;
        private final String cost;
        private final boolean unpriced;
        private final String rate;
        private final String explanation;

        EntryView(long worklogId, String day, String person, String issueKey, String summary, String address, String time,
                String cost, boolean unpriced, String rate, String explanation) {
            this.worklogId = worklogId;
            this.day = day;
            this.person = person;
            this.issueKey = issueKey;
            this.summary = summary;
            this.address = address;
            this.time = time;
            this.cost = cost;
            this.unpriced = unpriced;
            this.rate = rate;
            this.explanation = explanation;
        }

        public long getWorklogId() {
            return worklogId;
        }

        public String getDay() {
            return day;
        }

        public String getPerson() {
            return person;
        }

        /** Null when the issue was deleted a moment ago. */
        public String getIssueKey() {
            return issueKey;
        }

        public String getSummary() {
            return summary;
        }

        public String getAddress() {
            return address;
        }

        public String getTime() {
            return time;
        }

        public String getCost() {
            return cost;
        }

        public boolean isUnpriced() {
            return unpriced;
        }

        public String getRate() {
            return rate;
        }

        /** Which rate that is, and since when it is valid. */
        public String getExplanation() {
            return explanation;
        }
    }

    /** What all pages add up to. */
    public static final class SumView {

        private final String time;
        private final List<String> spent;
        private final String unpriced;

        SumView(String time, List<String> spent, String unpriced) {
            this.time = time;
            this.spent = spent;
            this.unpriced = unpriced;
        }

        public String getTime() {
            return time;
        }

        public List<String> getSpent() {
            return spent;
        }

        /** Null when everything is priced, and for people who may not see it. */
        public String getUnpriced() {
            return unpriced;
        }
    }
}
