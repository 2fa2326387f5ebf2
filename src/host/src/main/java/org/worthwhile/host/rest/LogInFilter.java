package org.worthwhile.host.rest;

import com.atlassian.plugins.rest.common.security.AnonymousAllowed;
import com.sun.jersey.api.model.AbstractMethod;
import com.sun.jersey.spi.container.ContainerRequest;
import com.sun.jersey.spi.container.ContainerRequestFilter;
import com.sun.jersey.spi.container.ContainerResponseFilter;
import com.sun.jersey.spi.container.ResourceFilter;
import com.sun.jersey.spi.container.ResourceFilterFactory;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;

/** 401 for whoever is not logged in, unless the method or its class says {@code AnonymousAllowed}. */
final class LogInFilter implements ResourceFilterFactory, ResourceFilter, ContainerRequestFilter {

    private final BooleanSupplier isLoggedIn;

    LogInFilter(BooleanSupplier isLoggedIn) {
        this.isLoggedIn = isLoggedIn;
    }

    @Override
    public List<ResourceFilter> create(AbstractMethod method) {
        boolean open = method.isAnnotationPresent(AnonymousAllowed.class)
                || method.getResource().isAnnotationPresent(AnonymousAllowed.class);
        return open ? List.of() : List.of(this);
    }

    @Override
    public ContainerRequest filter(ContainerRequest request) {
        if (!isLoggedIn.getAsBoolean()) {
            throw new WebApplicationException(ErrorBody.response(Response.Status.UNAUTHORIZED,
                    "Client must be authenticated to access this resource."));
        }
        return request;
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
