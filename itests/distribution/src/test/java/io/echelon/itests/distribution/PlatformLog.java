package io.echelon.itests.distribution;

import java.util.List;
import java.util.regex.Pattern;

/** The platform's log, in which a normal start and normal work leave nothing to worry about. */
final class PlatformLog {
  private static final Pattern WORRY = Pattern.compile("\\| (WARN|ERROR|FATAL) +\\||^\tat ");

  private PlatformLog() {}

  static List<String> worries(Installation platform) {
    return platform
        .read("data/log/karaf.log")
        .lines()
        .filter(line -> WORRY.matcher(line).find())
        .toList();
  }
}
