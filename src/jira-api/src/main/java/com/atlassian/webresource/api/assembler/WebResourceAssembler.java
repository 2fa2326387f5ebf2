package com.atlassian.webresource.api.assembler;

/** Gathers what one page loads. */
public interface WebResourceAssembler {

    RequiredResources resources();
}
