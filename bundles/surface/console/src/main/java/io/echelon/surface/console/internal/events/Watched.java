package io.echelon.surface.console.internal.events;

/**
 * A queue that somebody looks at.
 *
 * @param unit code of the unit
 */
record Watched(String unit) {}
