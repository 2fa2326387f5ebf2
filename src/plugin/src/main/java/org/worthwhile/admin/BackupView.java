package org.worthwhile.admin;

import java.util.List;
import org.worthwhile.usecase.backup.RestoreState.Stage;

/** What is kept here, ready to be taken away as a file, and whether a file can be restored. */
public final class BackupView {

    private final List<CountView> kept;
    private final boolean empty;
    private final Stage stage;
    private final String restoreText;
    private final int percent;
    private final RestoreReportView report;

    BackupView(List<CountView> kept, boolean empty, Stage stage, String restoreText, int percent, RestoreReportView report) {
        this.kept = List.copyOf(kept);
        this.empty = empty;
        this.stage = stage;
        this.restoreText = restoreText;
        this.percent = percent;
        this.report = report;
    }

    public List<CountView> getKept() {
        return kept;
    }

    /** Whether a backup can be restored. */
    public boolean isEmpty() {
        return empty;
    }

    public boolean isRunning() {
        return stage == Stage.RUNNING;
    }

    public boolean isDone() {
        return stage == Stage.DONE;
    }

    public boolean isFailed() {
        return stage == Stage.FAILED || stage == Stage.INTERRUPTED;
    }

    public String getStage() {
        return stage.name();
    }

    /** A whole sentence on the latest restore; empty when there was none. */
    public String getRestoreText() {
        return restoreText;
    }

    /** Of the restore that is running. */
    public int getPercent() {
        return percent;
    }

    /** Of the restore that is done. */
    public RestoreReportView getReport() {
        return report;
    }
}
