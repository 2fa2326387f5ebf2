package org.worthwhile.gadget;

import java.util.List;

/** Value and budget of several projects, ready to be shown. */
public final class PortfolioView {

    private final String id;
    private final String heading;
    private final String count;
    private final List<ColumnView> columns;
    private final ColumnView progressColumn;
    private final List<RowView> rows;
    private final List<TotalView> totals;
    private final String more;
    private final boolean expandable;
    private final List<ChartView> charts;
    private final EmptyView empty;
    private final String warning;
    private final List<String> remarks;
    private final String age;

    PortfolioView(Parts parts) {
        id = parts.id;
        heading = parts.heading;
        count = parts.count;
        columns = List.copyOf(parts.columns);
        progressColumn = parts.progressColumn;
        rows = List.copyOf(parts.rows);
        totals = List.copyOf(parts.totals);
        more = parts.more;
        expandable = parts.expandable;
        charts = List.copyOf(parts.charts);
        empty = parts.empty;
        warning = parts.warning;
        remarks = List.copyOf(parts.remarks);
        age = parts.age;
    }

    /** What the ids on the page begin with: the same gadget may be there several times. */
    public String getId() {
        return id;
    }

    /** Which projects these are. */
    public String getHeading() {
        return heading;
    }

    /** Null when there are none. */
    public String getCount() {
        return count;
    }

    /** The project's name first; without those of which the reader may see nothing. */
    public List<ColumnView> getColumns() {
        return columns;
    }

    /** Null when nobody's money is shown. */
    public ColumnView getProgressColumn() {
        return progressColumn;
    }

    public List<RowView> getRows() {
        return rows;
    }

    public List<TotalView> getTotals() {
        return totals;
    }

    /** How many projects there are below the last row; null when all are listed. */
    public String getMore() {
        return more;
    }

    /** Whether more rows can be asked for. */
    public boolean isExpandable() {
        return expandable;
    }

    /** One per currency; empty for people who may not see both, value and money. */
    public List<ChartView> getCharts() {
        return charts;
    }

    /** What to say in place of the table; null when there are rows. */
    public EmptyView getEmpty() {
        return empty;
    }

    /** What makes the figures doubtful; null when nothing does. */
    public String getWarning() {
        return warning;
    }

    public List<String> getRemarks() {
        return remarks;
    }

    /** How old the figures are. */
    public String getAge() {
        return age;
    }

    /** Why there is nothing to show, which is not the same as nought. */
    public static final class EmptyView {

        private final String title;
        private final String text;

        EmptyView(String title, String text) {
            this.title = title;
            this.text = text;
        }

        public String getTitle() {
            return title;
        }

        public String getText() {
            return text;
        }
    }

    /** What the view is made of. */
    static final class Parts {

        String id;
        String heading;
        String count;
        List<ColumnView> columns = List.of();
        ColumnView progressColumn;
        List<RowView> rows = List.of();
        List<TotalView> totals = List.of();
        String more;
        boolean expandable;
        List<ChartView> charts = List.of();
        EmptyView empty;
        String warning;
        List<String> remarks = List.of();
        String age;
    }
}
