package io.echelon.surface.shell.catalog;

import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.JointConfirmation;
import io.echelon.platform.unit.Approval;
import io.echelon.surface.shell.Table;

/** What is shown of catalogs. */
final class CatalogTable {
  static final Table<CatalogVersion> VERSION =
      new Table<CatalogVersion>()
          .column("version", CatalogVersion::version)
          .column("name", v -> v.document().name())
          .column("createdby", CatalogVersion::createdBy)
          .column("createdat", CatalogVersion::createdAt)
          .column("approvedby", v -> v.approval().map(Approval::by))
          .column("from", v -> v.approval().map(Approval::effectiveFrom));

  static final Table<CatalogDocument.Entry> ENTRY =
      new Table<CatalogDocument.Entry>()
          .column("item", CatalogDocument.Entry::item)
          .column("tiers", e -> String.join(", ", e.tiers()))
          .column("claim", CatalogDocument.Entry::text)
          .column("clause", CatalogDocument.Entry::clause)
          .column("internal", CatalogDocument.Entry::internal);

  static final Table<JointConfirmation.Confirmation> CONFIRMATION =
      new Table<JointConfirmation.Confirmation>()
          .column("department", c -> c.department().code())
          .column("name", c -> c.department().name())
          .column("by", c -> c.confirmed().map(JointConfirmation.Confirmed::by))
          .column("at", c -> c.confirmed().map(JointConfirmation.Confirmed::at))
          .column("clause", JointConfirmation.Confirmation::clause);

  private CatalogTable() {}
}
