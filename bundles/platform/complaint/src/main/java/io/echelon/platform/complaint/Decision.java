package io.echelon.platform.complaint;

import java.time.Instant;

/**
 * What somebody decided of somebody else's wish.
 *
 * @param granted whether it may be
 * @param by who decided, never who wished it
 * @param at when
 * @param note why, never blank
 */
public record Decision(boolean granted, String by, Instant at, String note) {}
