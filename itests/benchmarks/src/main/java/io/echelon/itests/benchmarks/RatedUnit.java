package io.echelon.itests.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.echelon.itests.benchmarks.entities.EntityRun;
import io.echelon.itests.clock.SettableClock;
import io.echelon.persistence.plain.PlainStores;
import io.echelon.platform.audit.internal.StoredAuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.JobHandler;
import io.echelon.platform.measurement.FactSheet;
import io.echelon.platform.measurement.FactValue;
import io.echelon.platform.measurement.Facts;
import io.echelon.platform.measurement.internal.StoredMeasurements;
import io.echelon.platform.tiering.ReviewProgress;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.platform.tiering.internal.RunHandler;
import io.echelon.platform.tiering.internal.StoredRunReview;
import io.echelon.platform.tiering.internal.TierReader;
import io.echelon.platform.unit.Approval;
import io.echelon.platform.unit.ReviewSteps;
import io.echelon.platform.unit.internal.StoredRules;
import io.echelon.platform.unit.internal.ThreadFence;
import io.echelon.platform.unit.store.DocumentStore;
import io.echelon.scoring.manufacturing.ManufacturingStrategy;
import io.echelon.spi.scoring.card.Scorecard;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A manufacturer's unit on Derby on disk, filled once, that can be rated again and again. */
final class RatedUnit implements AutoCloseable {
  static final String UNIT = "plant";
  static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");
  private static final int BLOCK = 2_000;
  private static final List<String> MODELS = List.of("EXCLUSIVE", "DEALER", "DIRECT", "AGENT");
  private static final List<String> STANDINGS = List.of("NATIONAL", "REGIONAL", "LOCAL", "NONE");

  static final Scorecard CARD =
      ScorecardDocument.read(new ManufacturingStrategy().defaultScorecard());

  private final HikariDataSource dataSource;
  private final PlainStores stores;
  private final SettableClock clock = new SettableClock();

  RatedUnit(Path folder, int customers) throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:derby:" + folder + ";create=true");
    dataSource = new HikariDataSource(config);
    stores = PlainStores.open(dataSource);
    clock.set(NOW);
    long there = stores.transactions().read(() -> stores.customers().count(UNIT));
    if (there == 0) {
      seed();
    }
    Random random = new Random(1);
    for (long from = there; from < customers; from += BLOCK) {
      fill(from, (int) Math.min(BLOCK, customers - from), random);
    }
  }

  private void seed() {
    stores
        .transactions()
        .run(
            () ->
                stores
                    .scorecards()
                    .insert(
                        new DocumentStore.Row(
                            UNIT,
                            1,
                            ScorecardDocument.write(CARD),
                            "ada",
                            NOW,
                            Optional.of(new Approval("ben", NOW, DAY)))));
  }

  private void fill(long from, int count, Random random) {
    List<Customer> customers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      customers.add(
          new Customer(
              0,
              UNIT,
              "P%07d".formatted(from + i),
              "Customer " + (from + i),
              Optional.empty(),
              List.of(),
              List.of()));
    }
    stores
        .transactions()
        .run(
            () -> {
              List<FactSheet> sheets = new ArrayList<>();
              for (Customer customer : stores.customers().insert(customers)) {
                sheets.add(new FactSheet(customer.id(), DAY, facts(random)));
              }
              stores.facts().append(UNIT, NOW, sheets);
            });
  }

  private static Facts facts(Random random) {
    return new Facts(
        Map.of(
            "sales_scale", new FactValue.Number(random.nextInt(20_000_000)),
            "payment_on_terms", new FactValue.Number(random.nextInt(101)),
            "product_margin", new FactValue.Number(random.nextInt(60)),
            "order_quantity", new FactValue.Number(random.nextInt(300)),
            "sales_model", new FactValue.Category(MODELS.get(random.nextInt(MODELS.size()))),
            "our_share", new FactValue.Number(random.nextInt(101)),
            "trading_years", new FactValue.Number(random.nextInt(20)),
            "standing", new FactValue.Category(STANDINGS.get(random.nextInt(STANDINGS.size())))));
  }

  /** Rates all customers through entities. */
  Run rateThroughEntities() {
    Run run = insert();
    try (EntityRun entities = new EntityRun(dataSource, CARD, UNIT, DAY)) {
      entities.rate(run.id(), n -> new long[] {n / 5, n * 3 / 10, n * 2 / 5, n / 10});
    }
    return run;
  }

  private Run insert() {
    return stores.transactions().write(() -> stores.runs().insert(newRun()));
  }

  PlainStores stores() {
    return stores;
  }

  SettableClock clock() {
    return clock;
  }

  TierReader reader() {
    return new TierReader(
        stores.publications(), stores.standings(), stores.runs(), stores.scorecards());
  }

  /** Rates all customers as the platform does. */
  Run rate() {
    RunHandler handler =
        new RunHandler(
            stores.runs(),
            stores.scorecards(),
            reader(),
            stores.customers(),
            new StoredMeasurements(stores.facts(), clock),
            new OnePlugin(new ManufacturingStrategy()),
            new ThreadFence(),
            stores.transactions(),
            clock);
    Run run = insert();
    Job job =
        new Job(
            1,
            Runs.JOB_TYPE,
            UNIT,
            Map.of("run", Long.toString(run.id())),
            Job.State.RUNNING,
            "",
            Map.of(),
            0,
            "ada",
            NOW,
            Optional.empty(),
            Optional.empty());
    try (JobHandler.Work work = handler.open(job)) {
      while (!stores.transactions().write(work::next).done()) {
        continue;
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return stores.transactions().read(() -> stores.runs().find(run.id()).orElseThrow());
  }

  private static Run newRun() {
    return new Run(
        0,
        UNIT,
        "run " + System.nanoTime(),
        DAY,
        "manufacturing",
        1,
        1,
        RunState.SCORING,
        ReviewProgress.first(ReviewSteps.DEFAULT),
        "ada",
        NOW,
        0,
        0);
  }

  /** Publishes runs until there are as many as wanted, each a day after the one before. */
  void publish(int wanted) throws SQLException {
    for (int there = published(); there < wanted; there++) {
      statementsToPublish(rate(), DAY.minusDays(wanted - 1L - there));
    }
  }

  private int published() {
    return stores.transactions().read(() -> stores.publications().counting(UNIT, DAY, NOW)).size();
  }

  /** What is tried on the publications. */
  RatedTrials trials() {
    return new RatedTrials(stores, reader(), clock);
  }

  /** Approves and publishes a run and counts what publishing issues. */
  long statementsToPublish(Run run) throws SQLException {
    return statementsToPublish(run, DAY);
  }

  private long statementsToPublish(Run run, LocalDate from) throws SQLException {
    StatementCounter counter = new StatementCounter();
    try (PlainStores counted = PlainStores.attach(counter.around(dataSource))) {
      return statementsToPublish(run, from, counted, counter);
    }
  }

  private long statementsToPublish(
      Run run, LocalDate from, PlainStores counted, StatementCounter counter) {
    StoredRunReview review =
        new StoredRunReview(
            counted.runs(),
            counted.publications(),
            counted.assessments(),
            counted.customers(),
            null,
            new StoredRules(counted.rules(), OneUnit.units(), counted.transactions(), null, clock),
            OneUnit.units(),
            counted.events(),
            counted.transactions(),
            new StoredAuditTrail(counted.audit(), counted.transactions(), clock),
            clock);
    review.submit(staff("ron", Role.REVIEWER), UNIT, run.id(), "as rated");
    review.approve(staff("ben", Role.APPROVER), UNIT, run.id(), "agreed");
    long before = counter.executed();
    review.publish(staff("ben", Role.APPROVER), UNIT, run.id(), from);
    return counter.executed() - before;
  }

  static Caller staff(String name, Role role) {
    return staff(name, role, UNIT);
  }

  static Caller staff(String name, Role role, String unit) {
    return new Caller(name, Set.of(role), Set.of(unit));
  }

  /** Customers per tier. */
  Map<String, Long> distribution(Run run) {
    return stores.transactions().read(() -> stores.runs().countByTier(run.id()));
  }

  @Override
  public void close() {
    stores.close();
    dataSource.close();
  }
}
