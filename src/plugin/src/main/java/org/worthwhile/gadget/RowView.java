package org.worthwhile.gadget;

import java.util.List;

/** One project. */
public final class RowView {

    private final String key;
    private final String name;
    private final String address;
    private final boolean partial;
    private final List<CellView> cells;
    private final ProgressView progress;

    RowView(String key, String name, String address, boolean partial, List<CellView> cells, ProgressView progress) {
        this.key = key;
        this.name = name;
        this.address = address;
        this.partial = partial;
        this.cells = List.copyOf(cells);
        this.progress = progress;
    }

    public String getKey() {
        return key;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    /** Whether something that the reader may not see is left out. */
    public boolean isPartial() {
        return partial;
    }

    public List<CellView> getCells() {
        return cells;
    }

    /** Null when nobody's money is shown. */
    public ProgressView getProgress() {
        return progress;
    }
}
