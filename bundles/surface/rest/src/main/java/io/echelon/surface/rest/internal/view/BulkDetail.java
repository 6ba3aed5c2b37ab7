package io.echelon.surface.rest.internal.view;

import io.echelon.platform.bulk.BulkLine;
import java.util.Map;

/** A bulk request with how many of its lines are in each state. */
public record BulkDetail(BulkView bulk, Map<BulkLine.State, Long> progress) {}
