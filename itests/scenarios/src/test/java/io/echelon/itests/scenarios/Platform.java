package io.echelon.itests.scenarios;

import com.zaxxer.hikari.HikariDataSource;
import io.echelon.platform.access.Authentication;
import io.echelon.platform.access.internal.FailureCount;
import io.echelon.platform.access.internal.PasswordAuthentication;
import io.echelon.platform.access.internal.PasswordHasher;
import io.echelon.platform.access.internal.RememberedSignIns;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.internal.EventWorker;
import io.echelon.platform.bulk.BulkRequests;
import io.echelon.platform.bulk.internal.BulkEnd;
import io.echelon.platform.bulk.internal.BulkFollower;
import io.echelon.platform.bulk.internal.BulkHandler;
import io.echelon.platform.bulk.internal.BulkTerms;
import io.echelon.platform.bulk.internal.StoredBulkRequests;
import io.echelon.platform.complaint.AbnormalClosures;
import io.echelon.platform.complaint.Complaints;
import io.echelon.platform.complaint.Resources;
import io.echelon.platform.complaint.internal.ComplaintChanges;
import io.echelon.platform.complaint.internal.ComplaintFigures;
import io.echelon.platform.complaint.internal.ComplaintFollower;
import io.echelon.platform.complaint.internal.Staff;
import io.echelon.platform.complaint.internal.StageClocks;
import io.echelon.platform.complaint.internal.StoredAbnormalClosures;
import io.echelon.platform.complaint.internal.StoredComplaints;
import io.echelon.platform.complaint.internal.StoredResources;
import io.echelon.platform.customer.CustomerManagers;
import io.echelon.platform.customer.internal.StoredCustomerManagers;
import io.echelon.platform.dataimport.DataImports;
import io.echelon.platform.dataimport.PaymentFiles;
import io.echelon.platform.dataimport.internal.CsvPaymentFiles;
import io.echelon.platform.dataimport.internal.ImportHandler;
import io.echelon.platform.dataimport.internal.Spool;
import io.echelon.platform.dataimport.internal.StoredDataImports;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.CommercialDecisions;
import io.echelon.platform.entitlement.ContractExceptions;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.entitlement.OpenOrders;
import io.echelon.platform.entitlement.PaymentTerms;
import io.echelon.platform.entitlement.Tariffs;
import io.echelon.platform.entitlement.Upgrades;
import io.echelon.platform.entitlement.WhatIfCosts;
import io.echelon.platform.entitlement.internal.DefaultCatalogs;
import io.echelon.platform.entitlement.internal.StoredCatalogs;
import io.echelon.platform.entitlement.internal.StoredCommercialDecisions;
import io.echelon.platform.entitlement.internal.StoredContractExceptions;
import io.echelon.platform.entitlement.internal.StoredEntitlements;
import io.echelon.platform.entitlement.internal.StoredOpenOrders;
import io.echelon.platform.entitlement.internal.StoredPaymentTerms;
import io.echelon.platform.entitlement.internal.StoredTariffs;
import io.echelon.platform.entitlement.internal.StoredUpgrades;
import io.echelon.platform.entitlement.internal.StoredWhatIfCosts;
import io.echelon.platform.intake.ChannelGateway;
import io.echelon.platform.intake.Quarantine;
import io.echelon.platform.intake.internal.AdapterGateway;
import io.echelon.platform.intake.internal.ExactlyOnceIntake;
import io.echelon.platform.intake.internal.RequestWriter;
import io.echelon.platform.intake.internal.StoredQuarantine;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.JobHandler;
import io.echelon.platform.job.internal.JobRunner;
import io.echelon.platform.measurement.Payments;
import io.echelon.platform.measurement.internal.StoredPayments;
import io.echelon.platform.notification.Deliveries;
import io.echelon.platform.notification.internal.OutboxDeliveries;
import io.echelon.platform.obligation.Escalations;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.obligation.internal.DueWork;
import io.echelon.platform.obligation.internal.StoredEscalations;
import io.echelon.platform.obligation.internal.StoredObligations;
import io.echelon.platform.quality.Evaluations;
import io.echelon.platform.quality.QualityReviews;
import io.echelon.platform.quality.internal.StoredEvaluations;
import io.echelon.platform.quality.internal.StoredQualityReviews;
import io.echelon.platform.satisfaction.Satisfaction;
import io.echelon.platform.satisfaction.SurveyAnswers;
import io.echelon.platform.satisfaction.internal.StoredSatisfaction;
import io.echelon.platform.satisfaction.internal.StoredSurveyAnswers;
import io.echelon.platform.satisfaction.internal.SurveySender;
import io.echelon.platform.servicedesk.Attachments;
import io.echelon.platform.servicedesk.Causes;
import io.echelon.platform.servicedesk.Recomputes;
import io.echelon.platform.servicedesk.RequestHandling;
import io.echelon.platform.servicedesk.RequestLists;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.Teams;
import io.echelon.platform.servicedesk.internal.Assigner;
import io.echelon.platform.servicedesk.internal.FastLane;
import io.echelon.platform.servicedesk.internal.Outcomes;
import io.echelon.platform.servicedesk.internal.PromiseChange;
import io.echelon.platform.servicedesk.internal.Recompute;
import io.echelon.platform.servicedesk.internal.RecomputeHandler;
import io.echelon.platform.servicedesk.internal.RequestAcceptance;
import io.echelon.platform.servicedesk.internal.RequestClocks;
import io.echelon.platform.servicedesk.internal.RequestSteps;
import io.echelon.platform.servicedesk.internal.StepChecks;
import io.echelon.platform.servicedesk.internal.StoredAttachments;
import io.echelon.platform.servicedesk.internal.StoredCauses;
import io.echelon.platform.servicedesk.internal.StoredRecomputes;
import io.echelon.platform.servicedesk.internal.StoredRequestHandling;
import io.echelon.platform.servicedesk.internal.StoredRequestLists;
import io.echelon.platform.servicedesk.internal.StoredRequests;
import io.echelon.platform.servicedesk.internal.StoredTeams;
import io.echelon.platform.servicedesk.internal.TierFollower;
import io.echelon.platform.sla.Calculations;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.platform.sla.internal.CalendarCalculations;
import io.echelon.platform.sla.internal.StoredCalendars;
import io.echelon.platform.sla.internal.StoredUnitCalendars;
import io.echelon.platform.tiering.internal.DefaultScorecards;
import io.echelon.platform.tiering.internal.RunHandler;
import io.echelon.platform.tiering.internal.StoredLifts;
import io.echelon.platform.tiering.internal.TierNotices;
import io.echelon.platform.unit.internal.UnitSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The platform's services wired by hand on one database, with a clock that a scenario sets. */
final class Platform extends TieringPlatform implements AutoCloseable {
  static final String UNIT = "telecom";

  final Caller admin = caller("ada", Role.UNIT_ADMIN);
  final Caller reviewer = caller("rex", Role.REVIEWER);
  final Caller chair = caller("chu", Role.REVIEWER);
  final Caller approver = caller("amy", Role.APPROVER);
  final Caller agent = caller("ann", Role.AGENT);
  final Caller colleague = caller("carl", Role.AGENT);
  final Caller website = caller("website", Role.CHANNEL);
  final Caller auditor = new Caller("otto", Set.of(Role.AUDITOR), Set.of(Caller.ALL_UNITS));

  final EventWorker events;
  final Deliveries deliveries;
  final DataImports imports;
  final Catalogs catalogs;
  final Payments payments;
  final PaymentFiles paymentFiles;
  final PaymentTerms paymentTerms;
  final Entitlements entitlements;
  final ContractExceptions contracts;
  final Tariffs tariffs;
  final OpenOrders openOrders;
  final CommercialDecisions commercial;
  final Upgrades upgrades;
  final WhatIfCosts whatIfCosts;
  final Calendars calendars;
  final UnitCalendars unitCalendars;
  final Calculations calculations;
  final Obligations obligations;
  final CustomerManagers managers;
  final Teams teams;
  final Causes causes;
  final Attachments attachments;
  final QualityReviews qualityReviews;
  final Evaluations evaluations;
  final Requests requests;
  final RequestLists requestLists;
  final RequestHandling handling;
  final Escalations escalations;
  final Recomputes recomputes;
  final Complaints complaints;
  final AbnormalClosures closures;
  final Resources resources;
  final BulkRequests bulks;
  final SurveyAnswers surveyAnswers;
  final Satisfaction satisfaction;
  final ChannelGateway channels;
  final Quarantine quarantine;
  private final DataSource dataSource;
  private final List<JobHandler> handlers;
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
    calendars = new StoredCalendars(stores.calendars(), tx);
    unitCalendars = new StoredUnitCalendars(stores.calendars(), calendars, units, tx, audit, clock);
    calculations = new CalendarCalculations(calendars, units);
    catalogs =
        new StoredCatalogs(
            stores.catalogs(), stores.confirmations(), units, scorecards, tx, audit, clock);
    payments = new StoredPayments(stores.payments(), stores.customers(), tx, audit, clock);
    paymentFiles = new CsvPaymentFiles(payments);
    paymentTerms =
        new StoredPaymentTerms(payments, catalogs, scorecards, stores.customers(), tx, clock);
    entitlements =
        new StoredEntitlements(
            catalogs, tiers, units, customers, paymentTerms, stores.contracts(), tx, clock);
    contracts =
        new StoredContractExceptions(
            stores.contracts(),
            catalogs,
            tiers,
            customers,
            units,
            stores.events(),
            tx,
            audit,
            clock);
    tariffs = new StoredTariffs(entitlements);
    openOrders = new StoredOpenOrders(stores.orders(), customers, tx, audit, clock);
    commercial =
        new StoredCommercialDecisions(
            stores.commercial(),
            stores.orders(),
            tiers,
            entitlements,
            customers,
            stores.events(),
            tx,
            audit,
            clock);
    upgrades =
        new StoredUpgrades(
            new StoredLifts(
                reader,
                stores.runs(),
                stores.scorecards(),
                customers,
                units,
                plugins,
                fence,
                tx,
                clock),
            catalogs,
            units);
    whatIfCosts = new StoredWhatIfCosts(whatIfs, catalogs, units);
    obligations =
        new StoredObligations(
            stores.obligations(),
            stores.escalations(),
            calendars,
            rules,
            units,
            new DueWork(
                stores.obligations(),
                stores.escalations(),
                stores.events(),
                outbox,
                rules,
                units,
                tx,
                audit),
            clock);
    escalations = new StoredEscalations(stores.escalations(), tx, audit, clock);
    RequestClocks clocks = new RequestClocks(obligations, calendars, units);
    PromiseChange promises =
        new PromiseChange(stores.requests(), entitlements, obligations, clocks, audit);
    FastLane lane = new FastLane(catalogs, tiers, clock);
    RememberedSignIns remembered = new RememberedSignIns(clock);
    Authentication authentication =
        new PasswordAuthentication(
            stores.accounts(),
            tx,
            new FailureCount(stores.accounts(), tx, audit, remembered, clock),
            new PasswordHasher(),
            remembered,
            clock);
    managers = new StoredCustomerManagers(stores.managers(), stores.customers(), tx, audit);
    Assigner assigner = new Assigner(rules, units, managers, authentication);
    teams = new StoredTeams(stores.teams(), assigner, tx, audit, clock);
    causes = new StoredCauses(stores.outcomes(), units, tx, audit, clock);
    attachments = new StoredAttachments(stores.attachments(), stores.requests(), tx, audit, clock);
    RequestAcceptance acceptance =
        new RequestAcceptance(
            stores.requests(),
            entitlements,
            marks,
            tiers,
            assigner,
            obligations,
            clocks,
            lane,
            units,
            audit,
            stores.events(),
            clock);
    RequestSteps steps =
        new RequestSteps(
            stores.requests(),
            clocks,
            new StepChecks(stores.teams(), assigner, units),
            new Outcomes(stores.outcomes(), stores.requests(), obligations, clocks),
            audit,
            stores.events(),
            clock);
    requests =
        new StoredRequests(stores.requests(), acceptance, steps, obligations, clocks, tx, clock);
    requestLists = new StoredRequestLists(stores.requestLists(), customers, clocks, tx, clock);
    handling =
        new StoredRequestHandling(
            stores.requests(), promises, clocks, obligations, assigner, tx, audit, clock);
    qualityReviews = new StoredQualityReviews(stores.quality(), requests, units, tx, audit, clock);
    evaluations = new StoredEvaluations(stores.quality(), units, tx);
    Recompute recompute =
        new Recompute(stores.requests(), entitlements, obligations, clocks, clock);
    recomputes = new StoredRecomputes(stores.requests(), recompute, jobs, tx, audit);
    StageClocks stages = new StageClocks(obligations, calendars, units);
    ComplaintChanges complaintChanges =
        new ComplaintChanges(stores.complaints(), stages, audit, stores.events(), clock);
    Staff staff = new Staff(new KnownCallers(admin, reviewer, chair, approver, agent, colleague));
    complaints =
        new StoredComplaints(
            stores.complaints(),
            stores.closures(),
            complaintChanges,
            stages,
            new ComplaintFigures(stores.complaintFigures(), units),
            staff,
            customers,
            requests,
            handling,
            tx);
    closures = new StoredAbnormalClosures(stores.closures(), complaintChanges, handling, tx, audit);
    resources = new StoredResources(stores.resources(), complaintChanges, staff, tx, audit);
    bulks =
        new StoredBulkRequests(
            stores.bulks(),
            new BulkTerms(entitlements, catalogs, units),
            customers,
            requests,
            jobs,
            tx,
            audit,
            clock);
    surveyAnswers = new StoredSurveyAnswers(stores.surveys(), tx, audit, stores.events(), clock);
    satisfaction = new StoredSatisfaction(stores.surveys(), units, tx);
    BulkEnd bulkEnd = new BulkEnd(stores.bulks(), requests, clock);
    RequestWriter writer = new RequestWriter(customers, marks, catalogs, units, requests);
    ExactlyOnceIntake intake = new ExactlyOnceIntake(writer, stores.intake(), units, tx);
    channels = new AdapterGateway(plugins, fence, intake, stores.intake(), tx, audit, clock);
    quarantine = new StoredQuarantine(stores.intake(), tx);
    handlers =
        List.of(
            new RecomputeHandler(stores.requests(), recompute),
            new BulkHandler(stores.bulks(), requests, bulkEnd),
            new ImportHandler(spool, stores.imports(), stores.customers(), measurements),
            new RunHandler(
                stores.runs(),
                stores.scorecards(),
                reader,
                stores.customers(),
                measurements,
                plugins,
                fence,
                tx,
                clock));
    events = new EventWorker(stores.events(), stores.eventWork(), tx, clock);
    Components.call(
        events,
        "addHandler",
        new TierFollower(
            stores.requests(),
            tiers,
            marks,
            promises,
            lane,
            assigner,
            obligations,
            rules,
            units,
            audit,
            clock));
    Components.call(
        events,
        "addHandler",
        new ComplaintFollower(
            stores.complaints(), complaintChanges, stores.requests(), stores.marks(), units));
    Components.call(events, "addHandler", new BulkFollower(stores.bulks(), bulkEnd));
    Components.call(
        events,
        "addHandler",
        new SurveySender(
            Configs.of(SurveySender.Config.class, "publicUrl", "https://desk.example.com/"),
            stores.surveys(),
            stores.requests(),
            outbox,
            audit,
            clock));
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
    Components.call(
        events,
        "addHandler",
        new TierNotices(reader, stores.customers(), scorecards, outbox, units, clock));
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
    for (JobHandler handler : handlers) {
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

  private static Caller caller(String name, Role role) {
    return new Caller(name, Set.of(role), Set.of(UNIT));
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
