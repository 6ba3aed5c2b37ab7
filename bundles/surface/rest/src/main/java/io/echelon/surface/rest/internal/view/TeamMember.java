package io.echelon.surface.rest.internal.view;

/** Somebody in a team. */
public record TeamMember(String account) {}
