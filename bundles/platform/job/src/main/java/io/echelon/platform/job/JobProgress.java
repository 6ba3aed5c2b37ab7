package io.echelon.platform.job;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far a job has come after a block.
 *
 * @param cursor where the next block starts, in the handler's own terms
 * @param counts the counts so far, not of this block alone
 * @param total how many there are to do; 0 while unknown
 * @param done true after the last block
 */
public record JobProgress(String cursor, Map<String, Long> counts, long total, boolean done) {
  public JobProgress {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }
}
