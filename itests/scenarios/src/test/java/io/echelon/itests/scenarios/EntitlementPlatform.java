package io.echelon.itests.scenarios;

import io.echelon.platform.dataimport.MarkLists;
import io.echelon.platform.dataimport.PaymentFiles;
import io.echelon.platform.dataimport.internal.CsvPaymentFiles;
import io.echelon.platform.dataimport.internal.MarkPlanner;
import io.echelon.platform.dataimport.internal.StoredMarkLists;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.CommercialDecisions;
import io.echelon.platform.entitlement.ContractExceptions;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.entitlement.OpenOrders;
import io.echelon.platform.entitlement.PaymentTerms;
import io.echelon.platform.entitlement.Tariffs;
import io.echelon.platform.entitlement.Upgrades;
import io.echelon.platform.entitlement.WhatIfCosts;
import io.echelon.platform.entitlement.internal.StoredCatalogs;
import io.echelon.platform.entitlement.internal.StoredCommercialDecisions;
import io.echelon.platform.entitlement.internal.StoredContractExceptions;
import io.echelon.platform.entitlement.internal.StoredEntitlements;
import io.echelon.platform.entitlement.internal.StoredOpenOrders;
import io.echelon.platform.entitlement.internal.StoredPaymentTerms;
import io.echelon.platform.entitlement.internal.StoredTariffs;
import io.echelon.platform.entitlement.internal.StoredUpgrades;
import io.echelon.platform.entitlement.internal.StoredWhatIfCosts;
import io.echelon.platform.measurement.Payments;
import io.echelon.platform.measurement.internal.StoredPayments;
import io.echelon.platform.obligation.Escalations;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.obligation.internal.DueWork;
import io.echelon.platform.obligation.internal.StoredEscalations;
import io.echelon.platform.obligation.internal.StoredObligations;
import io.echelon.platform.sla.Calculations;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.platform.sla.internal.CalendarCalculations;
import io.echelon.platform.sla.internal.StoredCalendars;
import io.echelon.platform.sla.internal.StoredUnitCalendars;
import io.echelon.platform.tiering.internal.StoredLifts;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What tiers promise and by when it is due, wired by hand on one database. */
abstract class EntitlementPlatform extends TieringPlatform {
  final Catalogs catalogs;
  final Payments payments;
  final PaymentFiles paymentFiles;
  final MarkLists markLists;
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
  final Escalations escalations;

  EntitlementPlatform(DataSource dataSource) throws SQLException {
    super(dataSource);
    var tx = stores.transactions();
    calendars = new StoredCalendars(stores.calendars(), tx);
    unitCalendars = new StoredUnitCalendars(stores.calendars(), calendars, units, tx, audit, clock);
    calculations = new CalendarCalculations(calendars, units);
    catalogs =
        new StoredCatalogs(
            stores.catalogs(), stores.confirmations(), units, scorecards, tx, audit, clock);
    payments = new StoredPayments(stores.payments(), stores.customers(), tx, audit, clock);
    paymentFiles = new CsvPaymentFiles(payments);
    markLists =
        new StoredMarkLists(
            marks,
            new MarkPlanner(stores.marks(), stores.customers(), tx),
            rules,
            units,
            tx,
            audit);
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
  }
}
