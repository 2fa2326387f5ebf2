package com.atlassian.webresource.api.assembler;

/** The scripts and styles asked for so far; each is loaded once. */
public interface RequiredResources {

    RequiredResources requireWebResource(String completeKey);

    RequiredResources requireContext(String context);
}
