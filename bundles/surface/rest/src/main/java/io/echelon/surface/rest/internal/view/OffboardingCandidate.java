package io.echelon.surface.rest.internal.view;

import io.echelon.platform.tiering.Offboardings.Candidate;

/**
 * A candidate for ending the relationship.
 *
 * @param number the customer's number in the unit
 * @param name its name
 * @param tier code of its tier
 * @param years yearly assessments running in a tier that makes candidates
 * @param clause where the regulation says so
 */
public record OffboardingCandidate(
    String number, String name, String tier, int years, String clause) {
  public static OffboardingCandidate of(Candidate c) {
    return new OffboardingCandidate(
        c.customer().number(), c.customer().name(), c.tier(), c.years(), c.clause());
  }
}
