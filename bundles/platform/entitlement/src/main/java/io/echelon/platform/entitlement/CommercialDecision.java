package io.echelon.platform.entitlement;

import io.echelon.platform.base.Reasons;
import io.echelon.spi.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a customer may be given for one order, part by part, with its reason (客户分级管理制度, section C).
 *
 * @param number the customer's number
 * @param tier code of its tier, where it has one
 * @param asked what was asked
 * @param price the prices that may be given
 * @param earliest the day on which the order is promised; empty where no lead time is
 * @param rank the order's place among the unit's open orders, 1 is first
 * @param openOrders how many orders are open, without this one
 * @param parts each part, in the order of {@link Kind}
 */
public record CommercialDecision(
    String number,
    Optional<String> tier,
    Asked asked,
    PriceRange price,
    Optional<LocalDate> earliest,
    long rank,
    long openOrders,
    List<Part> parts) {
  private static final Reasons REASONS = new Reasons(CommercialDecision.class);

  public CommercialDecision {
    parts = List.copyOf(parts);
  }

  /** The part of a kind. */
  public Part part(Kind kind) {
    return parts.stream().filter(p -> p.kind() == kind).findFirst().orElseThrow();
  }

  /**
   * What a customer wants.
   *
   * @param controlPrice the internal control price of what is ordered, more than zero
   * @param price the price asked for the same, in the same currency
   * @param quantity how much is ordered, as people write it
   * @param wanted the day on which delivery is wanted
   * @param rush whether it is to be inserted before others
   * @param ordered the day of the order, not after {@code wanted}
   */
  public record Asked(
      Money controlPrice,
      Money price,
      Optional<String> quantity,
      LocalDate wanted,
      boolean rush,
      LocalDate ordered) {
    public Asked {
      Objects.requireNonNull(controlPrice, "controlPrice");
      Objects.requireNonNull(price, "price");
      Objects.requireNonNull(wanted, "wanted");
      Objects.requireNonNull(ordered, "ordered");
      quantity = quantity == null ? Optional.empty() : quantity;
      if (controlPrice.amount().signum() <= 0 || price.amount().signum() < 0) {
        throw REASONS.invalid("control-price");
      }
      if (!price.currency().equals(controlPrice.currency())) {
        throw REASONS.invalid("price.currency");
      }
      if (wanted.isBefore(ordered)) {
        throw REASONS.invalid("wanted");
      }
    }
  }

  /**
   * Prices that may be given, both inclusive, in whole cents inside the range.
   *
   * @param lowest empty where nothing grants a price
   * @param highest empty where there is no upper end
   */
  public record PriceRange(Optional<Money> lowest, Optional<Money> highest) {}

  /** What is decided. */
  public enum Kind {
    PRICE,
    PAYMENT,
    LEAD_TIME,
    RUSH,
    REVIEW,
    RANK
  }

  /** How it is decided. */
  public enum Answer {
    /** It may be given; of {@link Kind#REVIEW}: it is needed. */
    YES,
    /** It may not, or is not needed. */
    NO,
    /** As far as the production load allows. */
    BY_LOAD,
    /** Nothing says; a person decides. */
    OPEN,
    /** It is said, not decided: terms, a place. */
    TOLD
  }

  /**
   * One part.
   *
   * @param text the answer and its reason in a sentence
   * @param clause where the regulation or the contract says so, where it does
   * @param origin on what it rests, where it rests on a claim
   * @param inPrinciple true: it holds in principle (原则上), so that an exception may be approved
   */
  public record Part(
      Kind kind,
      Answer answer,
      LocalizedText text,
      Optional<String> clause,
      Optional<Grant.Origin> origin,
      boolean inPrinciple) {}
}
