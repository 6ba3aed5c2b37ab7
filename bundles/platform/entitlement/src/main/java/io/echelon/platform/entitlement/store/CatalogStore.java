package io.echelon.platform.entitlement.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Catalog versions, as JSON. Joins the caller's transaction. */
public interface CatalogStore {

  void insert(Row row);

  Optional<Row> find(String unit, int version);

  /** Newest first. */
  List<Row> list(String unit);

  /** Effective on the day; latest effective date, then highest version. */
  Optional<Row> current(String unit, LocalDate on);

  /** A version with its document as JSON. */
  record Row(
      String unit,
      int version,
      String json,
      LocalDate effectiveFrom,
      String approvedBy,
      Instant recordedAt) {}
}
