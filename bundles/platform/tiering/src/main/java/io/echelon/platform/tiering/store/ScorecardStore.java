package io.echelon.platform.tiering.store;

import io.echelon.platform.unit.store.DocumentStore;

/** Scorecard versions. */
public interface ScorecardStore extends DocumentStore {}
