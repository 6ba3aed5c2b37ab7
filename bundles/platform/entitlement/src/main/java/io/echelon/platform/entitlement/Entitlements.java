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

  /** Everything a customer may claim on a day. */
  Claims claims(Caller caller, String unit, String customerNumber, LocalDate on);

  /**
   * @param tier the tier, if there is one
   * @param catalogVersion version of the catalog, 0 if the unit has none
   * @param claims what the customer may claim: by contract, else by its tier, with lower payment
   *     terms where payments were late, else as every customer; empty without a catalog
   * @param lowered why the payment terms are lower than the tier's
   */
  record Claims(
      Optional<TierAnswer> tier,
      int catalogVersion,
      List<Claim> claims,
      Optional<PaymentTerms.Reduced> lowered) {
    public Claims {
      claims = List.copyOf(claims);
    }

    /** What may be claimed, without on what it rests. */
    public List<CatalogDocument.Entry> entries() {
      return claims.stream().map(Claim::entry).toList();
    }
  }
}
