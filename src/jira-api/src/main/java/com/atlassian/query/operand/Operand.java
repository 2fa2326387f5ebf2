package com.atlassian.query.operand;

/** What a field is compared with. */
public interface Operand {

    String getName();

    String getDisplayString();
}
