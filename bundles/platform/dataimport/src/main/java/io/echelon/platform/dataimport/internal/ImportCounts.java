package io.echelon.platform.dataimport.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts of an import: read is the sum of the others. */
final class ImportCounts {
  private long added;
  private long changed;
  private long same;
  private long rejected;

  ImportCounts(Map<String, Long> soFar) {
    added = soFar.getOrDefault("new", 0L);
    changed = soFar.getOrDefault("changed", 0L);
    same = soFar.getOrDefault("same", 0L);
    rejected = soFar.getOrDefault("rejected", 0L);
  }

  void taken(int newLines, int changedLines, int sameLines) {
    added += newLines;
    changed += changedLines;
    same += sameLines;
  }

  void rejected(int lines) {
    rejected += lines;
  }

  long read() {
    return added + changed + same + rejected;
  }

  Map<String, Long> asMap() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("read", read());
    counts.put("new", added);
    counts.put("changed", changed);
    counts.put("same", same);
    counts.put("rejected", rejected);
    return counts;
  }
}
