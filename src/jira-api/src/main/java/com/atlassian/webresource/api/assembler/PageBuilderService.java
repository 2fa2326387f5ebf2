package com.atlassian.webresource.api.assembler;

/** Lets the code behind a page say what the page shall load. */
public interface PageBuilderService {

    /** That of the current request. */
    WebResourceAssembler assembler();
}
