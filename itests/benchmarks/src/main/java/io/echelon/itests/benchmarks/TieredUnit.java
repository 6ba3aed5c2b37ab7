package io.echelon.itests.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.echelon.persistence.plain.PlainStores;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.ReviewProgress;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.tiering.internal.StoredTiers;
import io.echelon.platform.tiering.internal.TierReader;
import io.echelon.platform.unit.Approval;
import io.echelon.platform.unit.ReviewSteps;
import io.echelon.platform.unit.store.DocumentStore;
import io.echelon.scoring.manufacturing.ManufacturingStrategy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A unit with so many publications of the same customers on Derby on disk, filled once. */
final class TieredUnit implements AutoCloseable {
  static final int CUSTOMERS = 10_000;
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
  private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");
  private static final int BLOCK = 2_000;

  private final HikariDataSource dataSource;
  private final PlainStores stores;
  private final Tiers tiers;
  private final String unit;

  TieredUnit(Path folder, int publications) throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:derby:" + folder + ";create=true");
    dataSource = new HikariDataSource(config);
    stores = PlainStores.open(dataSource);
    TierReader reader =
        new TierReader(
            stores.publications(), stores.standings(), stores.runs(), stores.scorecards());
    tiers =
        new StoredTiers(
            reader,
            stores.publications(),
            stores.standings(),
            stores.runs(),
            null,
            stores.transactions());
    unit = "tiered-" + publications;
    if (stores.transactions().read(() -> stores.scorecards().list(unit)).isEmpty()) {
      fill(publications);
    }
  }

  private void fill(int publications) {
    for (int i = 0; i < publications; i++) {
      int number = i;
      long run = stores.transactions().write(() -> stores.runs().insert(run(number)).id());
      for (int from = 0; from < CUSTOMERS; from += BLOCK) {
        List<RunResult> block = new ArrayList<>();
        for (long id = from + 1; id <= from + BLOCK; id++) {
          block.add(
              new RunResult(
                  id,
                  "P" + id,
                  Optional.of("B"),
                  Optional.of("A"),
                  Optional.empty(),
                  80,
                  new byte[200]));
        }
        stores.transactions().run(() -> stores.runs().append(run, block));
      }
      LocalDate from = START.plusMonths(number);
      stores
          .transactions()
          .run(
              () ->
                  stores
                      .publications()
                      .publish(
                          new Publication(
                              run,
                              unit,
                              from,
                              NOW.minusSeconds(publications - number),
                              "ben",
                              Optional.empty(),
                              Publication.Lowering.atOnce(from))));
    }
    stores
        .transactions()
        .run(
            () ->
                stores
                    .scorecards()
                    .insert(
                        new DocumentStore.Row(
                            unit,
                            1,
                            ScorecardDocument.write(
                                ScorecardDocument.read(
                                    new ManufacturingStrategy().defaultScorecard())),
                            "ada",
                            NOW,
                            Optional.of(new Approval("ben", NOW, START)))));
  }

  private Run run(int number) {
    return new Run(
        0,
        unit,
        "run " + number,
        START,
        "manufacturing",
        1,
        1,
        RunState.PUBLISHED,
        ReviewProgress.first(ReviewSteps.DEFAULT),
        "ada",
        NOW,
        0,
        0);
  }

  /** One customer's tier today as known now. */
  TierAnswer tier(long customer) {
    return tiers.of(unit, customer, TODAY, NOW).orElseThrow();
  }

  @Override
  public void close() {
    stores.close();
    dataSource.close();
  }
}
