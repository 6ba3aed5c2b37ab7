package io.echelon.itests.scenarios;

import io.echelon.platform.access.Authentication;
import io.echelon.platform.access.internal.FailureCount;
import io.echelon.platform.access.internal.PasswordAuthentication;
import io.echelon.platform.access.internal.PasswordHasher;
import io.echelon.platform.access.internal.RememberedSignIns;
import io.echelon.platform.customer.CustomerManagers;
import io.echelon.platform.customer.internal.StoredCustomerManagers;
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
import java.sql.SQLException;
import javax.sql.DataSource;

/** The desk for requests, wired by hand on one database. */
abstract class DeskPlatform extends EntitlementPlatform {
  final CustomerManagers managers;
  final Teams teams;
  final Causes causes;
  final Attachments attachments;
  final Requests requests;
  final RequestLists requestLists;
  final RequestHandling handling;
  final Recomputes recomputes;

  DeskPlatform(DataSource dataSource) throws SQLException {
    super(dataSource);
    var tx = stores.transactions();
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
    managers =
        new StoredCustomerManagers(
            stores.managers(), stores.customers(), authentication, tx, audit);
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
    Recompute recompute =
        new Recompute(stores.requests(), entitlements, obligations, clocks, clock);
    recomputes = new StoredRecomputes(stores.requests(), recompute, jobs, tx, audit);
    jobHandlers.add(new RecomputeHandler(stores.requests(), recompute));
    followers.add(
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
  }
}
