package io.echelon.spi.scoring.card;

/** How points become a tier. */
public sealed interface TierRule permits CutOffs {}
