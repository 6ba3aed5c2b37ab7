package io.echelon.itests.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first page of a queue of 1,000,000 open requests beside one of 10,000. */
final class QueueBenchmark {
  private static final int MANY = 1_000_000;
  private static final int FEW = 10_000;
  private static final int PAGE = 50;
  private static final int ROUNDS = 100;

  private QueueBenchmark() {}

  /** By how many percent of the requests are urgent. */
  static Map<Integer, SideBySide> measure(BenchmarkDatabase kind, Path folder) throws Exception {
    Map<Integer, SideBySide> measured = new LinkedHashMap<>();
    HikariDataSource database = kind.open(folder);
    try (OpenRequests requests = new OpenRequests(kind, database, List.of(FEW, MANY))) {
      for (int percent : List.of(0, 50, 100)) {
        requests.urgent(percent);
        measured.put(
            percent,
            SideBySide.measure(ROUNDS, () -> page(requests, MANY), () -> page(requests, FEW)));
      }
    }
    return measured;
  }

  private static void page(OpenRequests requests, int number) {
    if (requests.firstPage(number, PAGE).size() != PAGE) {
      throw new IllegalStateException("not a whole page");
    }
  }
}
