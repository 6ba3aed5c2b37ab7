package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.base.Reasons;
import java.text.Normalizer;

/** Makes harmless names of what senders call their files. */
final class FileNames {
  private static final Reasons REASONS = new Reasons(FileNames.class);
  private static final int LONGEST = 200;

  private FileNames() {}

  /** The name without path, control characters and what file systems mind; its ending stays. */
  static String clean(String given) {
    if (given == null) {
      throw REASONS.invalid("name.missing");
    }
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String name =
        Normalizer.normalize(last, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
            .replaceAll("[\"<>|:*?;%]", "_")
            .replaceAll("^[. ]+|[. ]+$", "");
    if (name.isEmpty()) {
      throw REASONS.invalid("file.name", given);
    }
    int dot = name.lastIndexOf('.');
    int over = name.length() - LONGEST;
    return over <= 0 || dot < over ? name.substring(Math.max(over, 0)) : cut(name, dot, over);
  }

  private static String cut(String name, int dot, int over) {
    return name.substring(0, dot - over) + name.substring(dot);
  }
}
