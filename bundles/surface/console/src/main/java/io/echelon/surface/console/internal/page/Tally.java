package io.echelon.surface.console.internal.page;

/**
 * How much there is of something, with the page that lists it.
 *
 * @param count 0 to {@link #MOST}
 * @param more whether there is more than that
 * @param address where it is listed
 */
public record Tally(int count, boolean more, String address) {
  /** Where counting stops, so that it takes the same time however much there is. */
  static final int MOST = 1_000;

  static Tally of(int counted, String address) {
    return new Tally(Math.min(counted, MOST), counted > MOST, address);
  }
}
