package io.echelon.surface.console.internal.page.draft;

import java.util.Optional;

/**
 * A version of a document beside what counts today.
 *
 * @param document what the version says
 * @param inForce what counts today; absent: nothing yet
 */
record Drafted(Object document, Optional<Object> inForce) {}
