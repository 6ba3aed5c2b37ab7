package io.echelon.platform.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a customer may claim, on what that rests, and what it would have instead.
 *
 * @param entry what it is
 * @param origin {@code CONTRACT}, {@code TIER} or {@code EVERYBODY}
 * @param contract the exception by contract, where it rests on one
 * @param alternatives what would count without this, next in line first
 */
public record Claim(
    CatalogDocument.Entry entry,
    Grant.Origin origin,
    Optional<Contract> contract,
    List<Grant.Alternative> alternatives) {
  public Claim {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * An exception by contract.
   *
   * @param id of the exception
   * @param reference of the contract
   * @param until last day on which it counts, inclusive
   */
  public record Contract(long id, String reference, LocalDate until) {}
}
