package io.echelon.surface.rest.internal.host;

/** Marks a service as a JAX-RS resource that the {@link JerseyHost} serves while it is there. */
public interface RestResource {}
