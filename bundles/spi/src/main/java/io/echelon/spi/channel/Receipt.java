package io.echelon.spi.channel;

import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The platform's answer to an accepted request.
 *
 * @param requestNumber number under which the sender can ask again
 * @param acceptedAt when the clock started to be looked at
 * @param acknowledgement one sentence for the customer
 * @param promises what the receiver may be told; grants that are internal standards are in it only
 *     where the caller is staff
 * @param replayed true if the submission had been accepted before and this is its first receipt
 */
public record Receipt(
    String requestNumber,
    Instant acceptedAt,
    LocalizedText acknowledgement,
    List<Promise> promises,
    boolean replayed) {

  public Receipt {
    Objects.requireNonNull(requestNumber, "requestNumber");
    Objects.requireNonNull(acceptedAt, "acceptedAt");
    promises = List.copyOf(promises);
  }

  /**
   * A dated promise.
   *
   * @param metric what is promised, for example {@code FIRST_ANSWER}
   * @param due by when
   * @param internal true: a standard for staff, not to be told to the customer
   * @param explanation why then: tier, clause and calendar
   */
  public record Promise(String metric, Instant due, boolean internal, LocalizedText explanation) {}
}
