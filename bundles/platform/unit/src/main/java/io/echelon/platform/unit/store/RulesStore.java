package io.echelon.platform.unit.store;

/** Versions of units' rules. */
public interface RulesStore extends DocumentStore {}
