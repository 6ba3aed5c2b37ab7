package io.echelon.platform.complaint;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a complaint's history.
 *
 * @param stage the stage after it
 * @param owner who keeps the stage
 * @param by who did it
 * @param at when
 * @param note in their words
 */
public record ComplaintEvent(
    ComplaintStage stage, Optional<String> owner, String by, Instant at, Optional<String> note) {}
