package io.echelon.itests.scenarios;

import com.zaxxer.hikari.HikariDataSource;
import io.echelon.itests.clock.SettableClock;
import io.echelon.persistence.plain.PlainStores;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.audit.internal.StoredAuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.customer.internal.StoredCustomers;
import io.echelon.platform.dataimport.DataImports;
import io.echelon.platform.dataimport.internal.ImportHandler;
import io.echelon.platform.dataimport.internal.Spool;
import io.echelon.platform.dataimport.internal.StoredDataImports;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.entitlement.internal.DefaultCatalogs;
import io.echelon.platform.entitlement.internal.StoredCatalogs;
import io.echelon.platform.entitlement.internal.StoredEntitlements;
import io.echelon.platform.form.Forms;
import io.echelon.platform.form.internal.StoredForms;
import io.echelon.platform.intake.ChannelGateway;
import io.echelon.platform.intake.Quarantine;
import io.echelon.platform.intake.internal.AdapterGateway;
import io.echelon.platform.intake.internal.ExactlyOnceIntake;
import io.echelon.platform.intake.internal.RequestWriter;
import io.echelon.platform.intake.internal.StoredQuarantine;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.JobHandler;
import io.echelon.platform.job.Jobs;
import io.echelon.platform.job.internal.JobRunner;
import io.echelon.platform.job.internal.StoredJobs;
import io.echelon.platform.measurement.Measurements;
import io.echelon.platform.measurement.internal.StoredMeasurements;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.obligation.internal.StoredObligations;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.internal.RequestAcceptance;
import io.echelon.platform.servicedesk.internal.StoredRequests;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.sla.internal.ShippedCalendars;
import io.echelon.platform.tiering.Assessments;
import io.echelon.platform.tiering.DryRuns;
import io.echelon.platform.tiering.Offboardings;
import io.echelon.platform.tiering.ReviewHolders;
import io.echelon.platform.tiering.RunReview;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.tiering.internal.DefaultScorecards;
import io.echelon.platform.tiering.internal.RunHandler;
import io.echelon.platform.tiering.internal.StoredAssessments;
import io.echelon.platform.tiering.internal.StoredDryRuns;
import io.echelon.platform.tiering.internal.StoredOffboardings;
import io.echelon.platform.tiering.internal.StoredReviewHolders;
import io.echelon.platform.tiering.internal.StoredRunReview;
import io.echelon.platform.tiering.internal.StoredRuns;
import io.echelon.platform.tiering.internal.StoredScorecards;
import io.echelon.platform.tiering.internal.StoredTiers;
import io.echelon.platform.unit.Fence;
import io.echelon.platform.unit.Units;
import io.echelon.platform.unit.internal.StoredUnits;
import io.echelon.platform.unit.internal.ThreadFence;
import io.echelon.platform.unit.internal.UnitSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The platform's services wired by hand on one database, with a clock that a scenario sets. */
final class Platform implements AutoCloseable {
  static final String UNIT = "telecom";

  final Caller admin = caller("ada", Role.UNIT_ADMIN);
  final Caller reviewer = caller("rex", Role.REVIEWER);
  final Caller chair = caller("chu", Role.REVIEWER);
  final Caller approver = caller("amy", Role.APPROVER);
  final Caller agent = caller("ann", Role.AGENT);
  final Caller website = caller("website", Role.CHANNEL);
  final Caller auditor = new Caller("otto", Set.of(Role.AUDITOR), Set.of(Caller.ALL_UNITS));

  final SettableClock clock = new SettableClock();
  final TestPlugins plugins = new TestPlugins();
  final Fence fence = new ThreadFence();
  final PlainStores stores;
  final AuditTrail audit;
  final Jobs jobs;
  final Units units;
  final Customers customers;
  final Measurements measurements;
  final DataImports imports;
  final Scorecards scorecards;
  final Runs runs;
  final RunReview review;
  final ReviewHolders holders;
  final Assessments assessments;
  final Forms forms;
  final Tiers tiers;
  final DryRuns dryRuns;
  final Offboardings offboardings;
  final Catalogs catalogs;
  final Entitlements entitlements;
  final Calendars calendars = new ShippedCalendars();
  final Obligations obligations;
  final Requests requests;
  final ChannelGateway channels;
  final Quarantine quarantine;
  private final DataSource dataSource;
  private final List<JobHandler> handlers;
  private final DefaultScorecards defaultScorecards;
  private final DefaultCatalogs defaultCatalogs;
  private JobRunner runner;

  Platform(DataSource dataSource, Path spoolDirectory) throws SQLException, IOException {
    this.dataSource = dataSource;
    stores = PlainStores.open(dataSource);
    var tx = stores.transactions();
    audit = new StoredAuditTrail(stores.audit(), tx, clock);
    jobs = new StoredJobs(stores.jobs(), tx, clock);
    units =
        new StoredUnits(Configs.of(StoredUnits.Config.class), stores.units(), tx, plugins, clock);
    customers = new StoredCustomers(stores.customers(), tx);
    measurements = new StoredMeasurements(stores.facts(), clock);
    Spool spool = new Spool(Configs.of(Spool.Config.class, "directory", spoolDirectory.toString()));
    imports = new StoredDataImports(units, jobs, spool, stores.imports(), tx, audit);
    scorecards = new StoredScorecards(stores.scorecards(), units, plugins, fence, tx, audit, clock);
    runs = new StoredRuns(stores.runs(), scorecards, units, plugins, jobs, tx, audit, clock);
    review =
        new StoredRunReview(
            stores.runs(),
            stores.publications(),
            stores.assessments(),
            stores.customers(),
            scorecards,
            units,
            stores.events(),
            tx,
            audit,
            clock);
    holders = new StoredReviewHolders(stores.assessments(), scorecards, units, tx, audit);
    assessments =
        new StoredAssessments(
            stores.assessments(),
            stores.runs(),
            runs,
            scorecards,
            units,
            stores.events(),
            tx,
            audit);
    forms = new StoredForms(runs, review, scorecards, units);
    tiers =
        new StoredTiers(stores.publications(), stores.runs(), stores.scorecards(), customers, tx);
    dryRuns = new StoredDryRuns(scorecards, units, plugins, fence);
    offboardings =
        new StoredOffboardings(scorecards, stores.publications(), stores.customers(), tx);
    catalogs = new StoredCatalogs(stores.catalogs(), units, scorecards, tx, audit, clock);
    entitlements = new StoredEntitlements(catalogs, tiers, units, customers, tx, clock);
    obligations = new StoredObligations(stores.obligations(), stores.events(), tx, audit);
    RequestAcceptance acceptance =
        new RequestAcceptance(
            stores.requests(),
            entitlements,
            obligations,
            calendars,
            units,
            audit,
            stores.events(),
            clock);
    requests =
        new StoredRequests(
            stores.requests(),
            acceptance,
            obligations,
            calendars,
            tx,
            audit,
            stores.events(),
            clock);
    RequestWriter writer = new RequestWriter(customers, catalogs, units, requests);
    ExactlyOnceIntake intake = new ExactlyOnceIntake(writer, stores.intake(), units, tx);
    channels = new AdapterGateway(plugins, fence, intake, stores.intake(), tx, audit, clock);
    quarantine = new StoredQuarantine(stores.intake(), tx);
    handlers =
        List.of(
            new ImportHandler(spool, stores.imports(), stores.customers(), measurements),
            new RunHandler(
                stores.runs(),
                stores.scorecards(),
                stores.publications(),
                stores.customers(),
                measurements,
                plugins,
                fence,
                tx,
                clock));
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
    for (JobHandler handler : handlers) {
      Components.call(runner, "addHandler", handler);
    }
  }

  /** Waits until a job is over and returns it. */
  Job await(long job) {
    return Await.until(
        "job " + job + " is over", () -> jobs.get(admin, UNIT, job), j -> j.state().isOver());
  }

  private static Caller caller(String name, Role role) {
    return new Caller(name, Set.of(role), Set.of(UNIT));
  }

  @Override
  public void close() throws ReflectiveOperationException, SQLException {
    if (runner != null) {
      Components.call(runner, "stop");
    }
    stores.close();
    if (dataSource instanceof HikariDataSource pool) {
      Databases.close(pool);
    }
  }
}
