package org.worthwhile.host.rest;

import com.sun.jersey.api.model.AbstractMethod;
import com.sun.jersey.spi.container.ContainerRequest;
import com.sun.jersey.spi.container.ContainerRequestFilter;
import com.sun.jersey.spi.container.ContainerResponseFilter;
import com.sun.jersey.spi.container.ResourceFilter;
import com.sun.jersey.spi.container.ResourceFilterFactory;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/**
 * Refuses what another site's page could make a browser send: changes without a body type or with one a plain form can
 * produce, unless a header says otherwise; and changes that name another origin, whatever the header says. Jira's annotation to opt out is not heeded here.
 */
final class ForgeryFilter implements ResourceFilterFactory, ResourceFilter, ContainerRequestFilter {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "DELETE", "PATCH");
    private static final Set<String> TOKENS = Set.of("no-check", "nocheck");
    private static final List<MediaType> TYPES_OF_FORMS = List.of(
            MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);

    @Override
    public List<ResourceFilter> create(AbstractMethod method) {
        return List.of(this);
    }

    @Override
    public ContainerRequest filter(ContainerRequest request) {
        boolean changes = CHANGING.contains(request.getMethod().toUpperCase(Locale.ROOT));
        if (changes && (comesFromElsewhere(request) || aFormCouldSend(request) && !hasToken(request))) {
            throw new WebApplicationException(
                    Response.status(Response.Status.FORBIDDEN).type(MediaType.TEXT_PLAIN_TYPE).entity("XSRF check failed").build());
        }
        return request;
    }

    private static boolean aFormCouldSend(ContainerRequest request) {
        MediaType type = request.getMediaType();
        return type == null || TYPES_OF_FORMS.stream().anyMatch(form -> isSame(form, type));
    }

    private static boolean isSame(MediaType form, MediaType sent) {
        return form.getType().equalsIgnoreCase(sent.getType()) && form.getSubtype().equalsIgnoreCase(sent.getSubtype());
    }

    private static boolean hasToken(ContainerRequest request) {
        String token = request.getHeaderValue("X-Atlassian-Token");
        return token != null && TOKENS.contains(token.toLowerCase(Locale.ROOT));
    }

    private static boolean comesFromElsewhere(ContainerRequest request) {
        String origin = request.getHeaderValue("Origin");
        return origin != null && !origin.equalsIgnoreCase(originOf(request.getBaseUri()));
    }

    private static String originOf(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    @Override
    public ContainerRequestFilter getRequestFilter() {
        return this;
    }

    @Override
    public ContainerResponseFilter getResponseFilter() {
        return null;
    }
}
