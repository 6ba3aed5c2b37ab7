package io.echelon.persistence.tiering;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.CountingDataSource;
import io.echelon.persistence.plain.PlainStores;
import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.tiering.RunResult;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Test;

public class PublishingCostTest extends StoreContract {

  private static final int BLOCK = 2_000;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  /**
   * Publishing, and reading one customer, cost the same whether a run has ten results or 20,000.
   */
  @Test
  public void statementsDoNotDependOnTheSizeOfTheRun() throws SQLException {
    CountingDataSource counter = new CountingDataSource(pool());
    try (PlainStores counted = PlainStores.attach(counter.dataSource())) {
      stores = counted;
      long small = rate("small", 10);
      long large = rate("large", 20_000);
      long forSmall = cost(counter, () -> publish(small));
      assertEquals(1, forSmall);
      assertEquals(forSmall, cost(counter, () -> publish(large)));
      assertEquals(3, cost(counter, () -> stores.publications().tier(unit, 20_000, DAY, T0)));
      assertEquals(
          1 + 2 * 2, cost(counter, () -> stores.publications().tiers(unit, 1, 2_000, DAY, T0)));
      assertEquals(2, cost(counter, () -> stores.runs().countByTier(large)));
    }
  }

  private long cost(CountingDataSource counter, Runnable work) {
    long before = counter.executions();
    run(work);
    return counter.executions() - before;
  }

  private void publish(long run) {
    stores.publications().publish(RunRows.publication(run, unit, DAY, T0));
  }

  private long rate(String name, int customers) {
    long run = write(() -> stores.runs().insert(RunRows.run(unit, name, T0))).id();
    for (int from = 1; from <= customers; from += BLOCK) {
      List<RunResult> block =
          LongStream.range(from, Math.min(from + BLOCK, customers + 1L))
              .mapToObj(customer -> RunRows.rated(customer, "A" + customer % 5))
              .toList();
      run(() -> stores.runs().append(run, block));
    }
    return run;
  }
}
