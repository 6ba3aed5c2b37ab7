package io.echelon.itests.scenarios;

import com.zaxxer.hikari.HikariDataSource;
import io.echelon.platform.base.DomainEventHandler;
import io.echelon.platform.base.internal.EventWorker;
import io.echelon.platform.dataimport.DataImports;
import io.echelon.platform.dataimport.internal.ImportHandler;
import io.echelon.platform.dataimport.internal.Spool;
import io.echelon.platform.dataimport.internal.StoredDataImports;
import io.echelon.platform.entitlement.internal.DefaultCatalogs;
import io.echelon.platform.intake.ChannelGateway;
import io.echelon.platform.intake.Quarantine;
import io.echelon.platform.intake.internal.AdapterGateway;
import io.echelon.platform.intake.internal.ExactlyOnceIntake;
import io.echelon.platform.intake.internal.RequestWriter;
import io.echelon.platform.intake.internal.StoredQuarantine;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.JobHandler;
import io.echelon.platform.job.internal.JobRunner;
import io.echelon.platform.notification.Deliveries;
import io.echelon.platform.notification.internal.OutboxDeliveries;
import io.echelon.platform.tiering.internal.DefaultScorecards;
import io.echelon.platform.unit.internal.UnitSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The platform's services wired by hand on one database, with a clock that a scenario sets. */
final class Platform extends CarePlatform implements AutoCloseable {
  final EventWorker events;
  final Deliveries deliveries;
  final DataImports imports;
  final ChannelGateway channels;
  final Quarantine quarantine;
  private final DataSource dataSource;
  private final DefaultScorecards defaultScorecards;
  private final DefaultCatalogs defaultCatalogs;
  private JobRunner runner;

  Platform(DataSource dataSource, Path spoolDirectory)
      throws SQLException, IOException, ReflectiveOperationException {
    super(dataSource);
    this.dataSource = dataSource;
    var tx = stores.transactions();
    Spool spool = new Spool(Configs.of(Spool.Config.class, "directory", spoolDirectory.toString()));
    imports = new StoredDataImports(units, jobs, spool, stores.imports(), tx, audit);
    RequestWriter writer = new RequestWriter(customers, marks, catalogs, units, requests);
    ExactlyOnceIntake intake = new ExactlyOnceIntake(writer, stores.intake(), units, tx);
    channels = new AdapterGateway(plugins, fence, intake, stores.intake(), tx, audit, clock);
    quarantine = new StoredQuarantine(stores.intake(), tx);
    jobHandlers.add(new ImportHandler(spool, stores.imports(), stores.customers(), measurements));
    deliveries =
        new OutboxDeliveries(
            stores.outbox(),
            stores.accounts(),
            stores.customers(),
            plugins,
            fence,
            tx,
            audit,
            clock);
    events = new EventWorker(stores.events(), stores.eventWork(), tx, clock);
    for (DomainEventHandler follower : followers) {
      Components.call(events, "addHandler", follower);
    }
    events.tick(clock.instant());
    defaultScorecards = new DefaultScorecards(stores.scorecards(), units, tx, clock);
    defaultCatalogs = new DefaultCatalogs(stores.catalogs(), units, tx, clock);
  }

  /** Sets the telecom unit up as its feature does, and starts working on jobs. */
  Platform withTelecomUnit() throws ReflectiveOperationException {
    return withUnit("telecom");
  }

  /** Sets the unit up with another scoring strategy, and starts working on jobs. */
  Platform withUnit(String strategy) throws ReflectiveOperationException {
    addUnit(UNIT, strategy, "telecom");
    startJobs();
    return this;
  }

  /** Adds a unit that works by the given plug-ins, with further names and values of its setup. */
  void addUnit(String code, String strategy, String catalog, String... more)
      throws ReflectiveOperationException {
    List<String> setup =
        List.of(
            "code",
            code,
            "name_en",
            "Unit " + code,
            "name_zh",
            "单元 " + code,
            "strategy",
            strategy,
            "catalog",
            catalog,
            "effectiveFrom",
            "2008-10-01");
    UnitSetup unit =
        new UnitSetup(
            Configs.of(
                UnitSetup.Config.class,
                Stream.concat(setup.stream(), Stream.of(more)).toArray(String[]::new)),
            stores.units(),
            stores.rules(),
            stores.transactions(),
            audit,
            clock);
    Components.call(defaultScorecards, "addUnit", unit);
    Components.call(defaultCatalogs, "addUnit", unit);
    for (var strategyPlugin : plugins.strategies()) {
      Components.call(defaultScorecards, "addStrategy", strategyPlugin);
    }
    for (var catalogPlugin : plugins.catalogs()) {
      Components.call(defaultCatalogs, "addCatalog", catalogPlugin);
    }
  }

  void startJobs() throws ReflectiveOperationException {
    runner = new JobRunner(stores.jobs(), stores.transactions(), clock);
    for (JobHandler handler : jobHandlers) {
      Components.call(runner, "addHandler", handler);
    }
  }

  /** Lets the block that is being done end. */
  void stopJobs() throws ReflectiveOperationException {
    Components.call(runner, "stop");
    runner = null;
  }

  /** Waits until a job is over and returns it. */
  Job await(long job) {
    return Await.until(
        "job " + job + " is over", () -> jobs.get(admin, UNIT, job), j -> j.state().isOver());
  }

  @Override
  public void close() throws ReflectiveOperationException, SQLException {
    if (runner != null) {
      Components.call(runner, "stop");
    }
    Components.call(events, "stop");
    stores.close();
    if (dataSource instanceof HikariDataSource pool) {
      Databases.close(pool);
    }
  }
}
