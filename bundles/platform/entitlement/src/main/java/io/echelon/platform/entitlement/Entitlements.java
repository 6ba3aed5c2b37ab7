package io.echelon.platform.entitlement;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.spi.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.annotation.versioning.ProviderType;

/** Says what a customer may claim. Safe for use by several threads. */
@ProviderType
public interface Entitlements {

  /**
   * The grants for a request at an instant, one for each of its clocks: for each metric at most one
   * for the customer and one internal, in the order in which they come due. There always is one.
   * Joins or opens a transaction.
   *
   * @param severity where nobody says, S3
   * @param customerId the customer, if it is known
   */
  List<Grant> grants(
      String unit, String item, Optional<Severity> severity, OptionalLong customerId, Instant at);

  /** Everything a customer's tier may claim on a day. */
  Claims claims(Caller caller, String unit, String customerNumber, LocalDate on);

  /**
   * @param tier the tier, if there is one
   * @param catalogVersion version of the catalog, 0 if the unit has none
   * @param entries what the tier may claim, with lower payment terms where payments were late;
   *     empty without tier or catalog
   * @param lowered why the payment terms are lower than the tier's
   */
  record Claims(
      Optional<TierAnswer> tier,
      int catalogVersion,
      List<CatalogDocument.Entry> entries,
      Optional<PaymentTerms.Reduced> lowered) {}
}
