/** Resources under {@code /rest/worthwhile/1.0}: parse, call one use case, represent its answer; refusals are mapped once. */
package org.worthwhile.rest;
