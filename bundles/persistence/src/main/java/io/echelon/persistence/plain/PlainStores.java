package io.echelon.persistence.plain;

import io.echelon.persistence.access.JpaAccountStore;
import io.echelon.persistence.audit.JpaAuditStore;
import io.echelon.persistence.base.SqlEventStore;
import io.echelon.persistence.base.SqlEventWorkStore;
import io.echelon.persistence.bulk.SqlBulkStore;
import io.echelon.persistence.complaint.SqlClosureStore;
import io.echelon.persistence.complaint.SqlComplaintStore;
import io.echelon.persistence.complaint.SqlFigureStore;
import io.echelon.persistence.complaint.SqlResourceStore;
import io.echelon.persistence.customer.SqlCustomerStore;
import io.echelon.persistence.customer.SqlManagerStore;
import io.echelon.persistence.customer.SqlMarkStore;
import io.echelon.persistence.dataimport.JpaImportStore;
import io.echelon.persistence.entitlement.JpaCatalogStore;
import io.echelon.persistence.entitlement.SqlCommercialStore;
import io.echelon.persistence.entitlement.SqlConfirmationStore;
import io.echelon.persistence.entitlement.SqlContractStore;
import io.echelon.persistence.entitlement.SqlOrderStore;
import io.echelon.persistence.intake.JpaIntakeStore;
import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.JpaTransactions;
import io.echelon.persistence.internal.Schema;
import io.echelon.persistence.job.JpaJobStore;
import io.echelon.persistence.measurement.SqlFactStore;
import io.echelon.persistence.measurement.SqlPaymentStore;
import io.echelon.persistence.notification.SqlOutboxStore;
import io.echelon.persistence.obligation.SqlEscalationStore;
import io.echelon.persistence.obligation.SqlObligationStore;
import io.echelon.persistence.quality.SqlQualityStore;
import io.echelon.persistence.satisfaction.SqlSurveyStore;
import io.echelon.persistence.servicedesk.JpaRequestStore;
import io.echelon.persistence.servicedesk.SqlAttachmentStore;
import io.echelon.persistence.servicedesk.SqlOutcomeStore;
import io.echelon.persistence.servicedesk.SqlRequestListStore;
import io.echelon.persistence.servicedesk.SqlTeamStore;
import io.echelon.persistence.sla.JpaCalendarStore;
import io.echelon.persistence.tiering.JpaAssessmentStore;
import io.echelon.persistence.tiering.JpaRunStore;
import io.echelon.persistence.tiering.JpaScorecardStore;
import io.echelon.persistence.tiering.SqlPublicationStore;
import io.echelon.persistence.tiering.SqlStandingStore;
import io.echelon.persistence.unit.JpaRulesStore;
import io.echelon.persistence.unit.JpaUnitStore;
import io.echelon.platform.access.store.AccountStore;
import io.echelon.platform.audit.store.AuditStore;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.base.store.EventWorkStore;
import io.echelon.platform.bulk.store.BulkStore;
import io.echelon.platform.complaint.store.ClosureStore;
import io.echelon.platform.complaint.store.ComplaintStore;
import io.echelon.platform.complaint.store.FigureStore;
import io.echelon.platform.complaint.store.ResourceStore;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.customer.store.ManagerStore;
import io.echelon.platform.customer.store.MarkStore;
import io.echelon.platform.dataimport.store.ImportStore;
import io.echelon.platform.entitlement.store.CatalogStore;
import io.echelon.platform.entitlement.store.CommercialStore;
import io.echelon.platform.entitlement.store.ConfirmationStore;
import io.echelon.platform.entitlement.store.ContractStore;
import io.echelon.platform.entitlement.store.OrderStore;
import io.echelon.platform.intake.store.IntakeStore;
import io.echelon.platform.job.store.JobStore;
import io.echelon.platform.measurement.store.FactStore;
import io.echelon.platform.measurement.store.PaymentStore;
import io.echelon.platform.notification.store.OutboxStore;
import io.echelon.platform.obligation.store.EscalationStore;
import io.echelon.platform.obligation.store.ObligationStore;
import io.echelon.platform.quality.store.QualityStore;
import io.echelon.platform.satisfaction.store.SurveyStore;
import io.echelon.platform.servicedesk.store.AttachmentStore;
import io.echelon.platform.servicedesk.store.OutcomeStore;
import io.echelon.platform.servicedesk.store.RequestListStore;
import io.echelon.platform.servicedesk.store.RequestStore;
import io.echelon.platform.servicedesk.store.TeamStore;
import io.echelon.platform.sla.store.CalendarStore;
import io.echelon.platform.tiering.store.AssessmentStore;
import io.echelon.platform.tiering.store.PublicationStore;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.platform.tiering.store.ScorecardStore;
import io.echelon.platform.tiering.store.StandingStore;
import io.echelon.platform.unit.store.RulesStore;
import io.echelon.platform.unit.store.UnitStore;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * All stores on one database without OSGi: for tests, benchmarks and kill loops in a plain JVM.
 * Safe for use by several threads.
 */
public record PlainStores(
    Database database,
    Transactions transactions,
    AccountStore accounts,
    AuditStore audit,
    EventStore events,
    CustomerStore customers,
    ImportStore imports,
    CatalogStore catalogs,
    IntakeStore intake,
    JobStore jobs,
    FactStore facts,
    ObligationStore obligations,
    EscalationStore escalations,
    RequestStore requests,
    RequestListStore requestLists,
    RunStore runs,
    AssessmentStore assessments,
    PublicationStore publications,
    StandingStore standings,
    ScorecardStore scorecards,
    UnitStore units,
    RulesStore rules,
    EventWorkStore eventWork,
    MarkStore marks,
    OutboxStore outbox,
    PaymentStore payments,
    ConfirmationStore confirmations,
    ContractStore contracts,
    OrderStore orders,
    CommercialStore commercial,
    CalendarStore calendars,
    ComplaintStore complaints,
    FigureStore complaintFigures,
    ClosureStore closures,
    ResourceStore resources,
    BulkStore bulks,
    SurveyStore surveys,
    ManagerStore managers,
    TeamStore teams,
    OutcomeStore outcomes,
    AttachmentStore attachments,
    QualityStore quality)
    implements AutoCloseable {

  /** Migrates the database and opens the stores on it; the caller keeps the data source. */
  public static PlainStores open(DataSource dataSource) throws SQLException {
    Schema.migrate(dataSource);
    return attach(dataSource);
  }

  /** Opens the stores on a database that is migrated. */
  public static PlainStores attach(DataSource dataSource) throws SQLException {
    Database db = new Database(dataSource);
    return new PlainStores(
        db,
        new JpaTransactions(db),
        new JpaAccountStore(db),
        new JpaAuditStore(db),
        new SqlEventStore(db),
        new SqlCustomerStore(db),
        new JpaImportStore(db),
        new JpaCatalogStore(db),
        new JpaIntakeStore(db),
        new JpaJobStore(db),
        new SqlFactStore(db),
        new SqlObligationStore(db),
        new SqlEscalationStore(db),
        new JpaRequestStore(db),
        new SqlRequestListStore(db),
        new JpaRunStore(db),
        new JpaAssessmentStore(db),
        new SqlPublicationStore(db),
        new SqlStandingStore(db),
        new JpaScorecardStore(db),
        new JpaUnitStore(db),
        new JpaRulesStore(db),
        new SqlEventWorkStore(db),
        new SqlMarkStore(db),
        new SqlOutboxStore(db),
        new SqlPaymentStore(db),
        new SqlConfirmationStore(db),
        new SqlContractStore(db),
        new SqlOrderStore(db),
        new SqlCommercialStore(db),
        new JpaCalendarStore(db),
        new SqlComplaintStore(db),
        new SqlFigureStore(db),
        new SqlClosureStore(db),
        new SqlResourceStore(db),
        new SqlBulkStore(db),
        new SqlSurveyStore(db),
        new SqlManagerStore(db),
        new SqlTeamStore(db),
        new SqlOutcomeStore(db),
        new SqlAttachmentStore(db),
        new SqlQualityStore(db));
  }

  /** Closes the stores, not the data source. */
  @Override
  public void close() {
    database.close();
  }
}
