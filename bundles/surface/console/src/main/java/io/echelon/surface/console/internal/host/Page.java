package io.echelon.surface.console.internal.host;

/** Marks a service as a JAX-RS resource that the console serves while it is there. */
public interface Page {}
