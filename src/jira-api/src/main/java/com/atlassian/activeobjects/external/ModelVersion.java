package com.atlassian.activeobjects.external;

/** Version of a plugin's data: a whole number, compared as one. */
public final class ModelVersion implements Comparable<ModelVersion> {

    private ModelVersion() {
        throw new UnsupportedOperationException("declaration only");
    }

    public static ModelVersion valueOf(String number) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public int compareTo(ModelVersion other) {
        throw new UnsupportedOperationException("declaration only");
    }

    public boolean isOlderThan(ModelVersion other) {
        throw new UnsupportedOperationException("declaration only");
    }

    public boolean isNewerThan(ModelVersion other) {
        throw new UnsupportedOperationException("declaration only");
    }

    public boolean isSame(ModelVersion other) {
        throw new UnsupportedOperationException("declaration only");
    }
}
