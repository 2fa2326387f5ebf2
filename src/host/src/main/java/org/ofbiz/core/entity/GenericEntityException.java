package org.ofbiz.core.entity;

/** The database failed. Never thrown here. */
public class GenericEntityException extends Exception {

    private static final long serialVersionUID = 1L;
}
