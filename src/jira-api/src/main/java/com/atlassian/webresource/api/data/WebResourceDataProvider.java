package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;
import com.google.common.base.Supplier;

/** Gives a page data that its scripts can claim. */
public interface WebResourceDataProvider extends Supplier<Jsonable> {
}
