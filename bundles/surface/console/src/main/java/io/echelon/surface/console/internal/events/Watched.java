package io.echelon.surface.console.internal.events;

import io.echelon.platform.servicedesk.QueueFilter;

/**
 * A queue that somebody looks at.
 *
 * @param unit code of the unit
 * @param filter which part of its queue
 */
record Watched(String unit, QueueFilter filter) {}
