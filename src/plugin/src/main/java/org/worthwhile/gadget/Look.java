package org.worthwhile.gadget;

/** How the gadget shows the projects at first. */
enum Look {
    /** Row by row. */
    TABLE,
    /** Value against cost. */
    CHART
}
