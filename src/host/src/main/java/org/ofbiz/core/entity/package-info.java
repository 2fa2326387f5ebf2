/** The exception that a method of Jira declares. */
package org.ofbiz.core.entity;
