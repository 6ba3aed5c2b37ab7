package io.echelon.itests.scenarios;

import io.echelon.itests.clock.SettableClock;
import io.echelon.persistence.plain.PlainStores;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.audit.internal.StoredAuditTrail;
import io.echelon.platform.base.DomainEventHandler;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.customer.internal.StoredCustomerMarks;
import io.echelon.platform.customer.internal.StoredCustomers;
import io.echelon.platform.form.Forms;
import io.echelon.platform.form.internal.StoredForms;
import io.echelon.platform.job.JobHandler;
import io.echelon.platform.job.Jobs;
import io.echelon.platform.job.internal.StoredJobs;
import io.echelon.platform.measurement.Measurements;
import io.echelon.platform.measurement.internal.StoredMeasurements;
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.notification.internal.StoredOutbox;
import io.echelon.platform.tiering.Assessments;
import io.echelon.platform.tiering.DryRuns;
import io.echelon.platform.tiering.Offboardings;
import io.echelon.platform.tiering.ReviewHolders;
import io.echelon.platform.tiering.RunReview;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.Standings;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.tiering.Transitions;
import io.echelon.platform.tiering.WhatIfs;
import io.echelon.platform.tiering.internal.RunHandler;
import io.echelon.platform.tiering.internal.StoredAssessments;
import io.echelon.platform.tiering.internal.StoredDryRuns;
import io.echelon.platform.tiering.internal.StoredOffboardings;
import io.echelon.platform.tiering.internal.StoredReviewHolders;
import io.echelon.platform.tiering.internal.StoredRunReview;
import io.echelon.platform.tiering.internal.StoredRuns;
import io.echelon.platform.tiering.internal.StoredScorecards;
import io.echelon.platform.tiering.internal.StoredStandings;
import io.echelon.platform.tiering.internal.StoredTiers;
import io.echelon.platform.tiering.internal.StoredTransitions;
import io.echelon.platform.tiering.internal.StoredWhatIfs;
import io.echelon.platform.tiering.internal.TierNotices;
import io.echelon.platform.tiering.internal.TierReader;
import io.echelon.platform.unit.Fence;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.Units;
import io.echelon.platform.unit.internal.StoredRules;
import io.echelon.platform.unit.internal.StoredUnits;
import io.echelon.platform.unit.internal.ThreadFence;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What concerns customers and their tiers, wired by hand on one database. */
abstract class TieringPlatform {
  /** Who works on jobs and who follows events: each class of this line adds its own. */
  final List<JobHandler> jobHandlers = new ArrayList<>();

  final List<DomainEventHandler> followers = new ArrayList<>();
  final SettableClock clock = new SettableClock();
  final TestPlugins plugins = new TestPlugins();
  final Fence fence = new ThreadFence();
  final PlainStores stores;
  final AuditTrail audit;
  final Outbox outbox;
  final Jobs jobs;
  final Units units;
  final Rules rules;
  final Customers customers;
  final CustomerMarks marks;
  final Measurements measurements;
  final Scorecards scorecards;
  final Runs runs;
  final RunReview review;
  final ReviewHolders holders;
  final Assessments assessments;
  final Forms forms;
  final Tiers tiers;
  final Standings standings;
  final DryRuns dryRuns;
  final Offboardings offboardings;
  final Transitions transitions;
  final WhatIfs whatIfs;
  final TierReader reader;

  TieringPlatform(DataSource dataSource) throws SQLException {
    stores = PlainStores.open(dataSource);
    var tx = stores.transactions();
    audit = new StoredAuditTrail(stores.audit(), tx, clock);
    outbox = new StoredOutbox(stores.outbox(), tx, audit, clock);
    jobs = new StoredJobs(stores.jobs(), tx, clock);
    units =
        new StoredUnits(Configs.of(StoredUnits.Config.class), stores.units(), tx, plugins, clock);
    rules = new StoredRules(stores.rules(), units, tx, audit, clock);
    customers = new StoredCustomers(stores.customers(), tx);
    marks =
        new StoredCustomerMarks(
            stores.marks(), stores.customers(), rules, units, stores.events(), tx, audit, clock);
    measurements = new StoredMeasurements(stores.facts(), clock);
    scorecards = new StoredScorecards(stores.scorecards(), units, plugins, fence, tx, audit, clock);
    runs = new StoredRuns(stores.runs(), scorecards, units, plugins, jobs, tx, audit, clock);
    review =
        new StoredRunReview(
            stores.runs(),
            stores.publications(),
            stores.assessments(),
            stores.customers(),
            scorecards,
            rules,
            units,
            stores.events(),
            tx,
            audit,
            clock);
    reader =
        new TierReader(
            stores.publications(), stores.standings(), stores.runs(), stores.scorecards());
    holders = new StoredReviewHolders(stores.assessments(), scorecards, units, tx, audit);
    assessments =
        new StoredAssessments(
            stores.assessments(),
            stores.runs(),
            runs,
            scorecards,
            units,
            stores.events(),
            outbox,
            tx,
            audit);
    forms = new StoredForms(runs, review, scorecards, units);
    tiers =
        new StoredTiers(
            reader, stores.publications(), stores.standings(), stores.runs(), customers, tx);
    standings =
        new StoredStandings(
            stores.standings(),
            stores.publications(),
            reader,
            scorecards,
            customers,
            measurements,
            units,
            plugins,
            fence,
            stores.events(),
            tx,
            audit,
            clock);
    dryRuns = new StoredDryRuns(scorecards, units, plugins, fence);
    offboardings = new StoredOffboardings(scorecards, reader, stores.customers(), tx);
    transitions = new StoredTransitions(scorecards, reader, stores.customers(), tx);
    whatIfs =
        new StoredWhatIfs(
            stores.runs(),
            stores.publications(),
            scorecards,
            stores.customers(),
            measurements,
            units,
            plugins,
            fence,
            tx,
            clock);
    jobHandlers.add(
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
    followers.add(new TierNotices(reader, stores.customers(), scorecards, outbox, units, clock));
  }
}
