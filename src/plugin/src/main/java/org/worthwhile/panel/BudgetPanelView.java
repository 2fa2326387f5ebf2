package org.worthwhile.panel;

import java.util.List;

/** The panel <i>Budget</i> of one issue, ready to be shown. */
public final class BudgetPanelView {

    private final String issueKey;
    private final boolean plannable;
    private final boolean planned;
    private final SpentBarView bar;
    private final List<FigureView> figures;
    private final List<String> remarks;

    BudgetPanelView(String issueKey, boolean plannable, boolean planned, SpentBarView bar, List<FigureView> figures, List<String> remarks) {
        this.issueKey = issueKey;
        this.plannable = plannable;
        this.planned = planned;
        this.bar = bar;
        this.figures = figures;
        this.remarks = remarks;
    }

    public String getIssueKey() {
        return issueKey;
    }

    public boolean isPlannable() {
        return plannable;
    }

    /** Whether the issue has a plan of its own, for people who may change it. */
    public boolean isPlanned() {
        return planned;
    }

    /** Null when nothing is planned, or in several currencies. */
    public SpentBarView getBar() {
        return bar;
    }

    public List<FigureView> getFigures() {
        return figures;
    }

    /** What the figures include and leave out. */
    public List<String> getRemarks() {
        return remarks;
    }
}
