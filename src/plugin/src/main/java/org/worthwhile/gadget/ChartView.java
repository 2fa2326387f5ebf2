package org.worthwhile.gadget;

import java.util.List;

/** Value against cost in one currency: one point for each project that has both. */
public final class ChartView {

    private final String currency;
    private final String currencyName;
    private final List<PointView> points;
    private final List<LeftOutView> leftOut;

    ChartView(String currency, String currencyName, List<PointView> points, List<LeftOutView> leftOut) {
        this.currency = currency;
        this.currencyName = currencyName;
        this.points = List.copyOf(points);
        this.leftOut = List.copyOf(leftOut);
    }

    public String getCurrency() {
        return currency;
    }

    public String getCurrencyName() {
        return currencyName;
    }

    public List<PointView> getPoints() {
        return points;
    }

    /** The projects that are not drawn: none of them is at nought. */
    public List<LeftOutView> getLeftOut() {
        return leftOut;
    }

    /** A project with value and cost. */
    public static final class PointView {

        private final String name;
        private final String address;
        private final String value;
        private final String cost;
        private final String size;
        private final String text;

        PointView(String name, String address, String value, String cost, String size, String text) {
            this.name = name;
            this.address = address;
            this.value = value;
            this.cost = cost;
            this.size = size;
            this.text = text;
        }

        public String getName() {
            return name;
        }

        public String getAddress() {
            return address;
        }

        /** A plain number, for the picture alone. */
        public String getValue() {
            return value;
        }

        /** A plain number, for the picture alone. */
        public String getCost() {
            return cost;
        }

        /** What is planned, as a plain number; null without a plan in this currency. */
        public String getSize() {
            return size;
        }

        /** Its figures in words. */
        public String getText() {
            return text;
        }
    }

    /** A project that is not drawn. */
    public static final class LeftOutView {

        private final String name;
        private final String address;
        private final String reason;

        LeftOutView(String name, String address, String reason) {
            this.name = name;
            this.address = address;
            this.reason = reason;
        }

        public String getName() {
            return name;
        }

        public String getAddress() {
            return address;
        }

        public String getReason() {
            return reason;
        }
    }
}
