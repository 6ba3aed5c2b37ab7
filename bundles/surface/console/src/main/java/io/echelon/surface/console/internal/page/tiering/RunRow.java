package io.echelon.surface.console.internal.page.tiering;

import io.echelon.platform.tiering.RunLine;

/** A customer's line in a run's list, with its name. */
public record RunRow(RunLine line, String name) {}
