package io.echelon.surface.rest.internal.view;

/** That the process answers. */
public record Live(String status) {}
