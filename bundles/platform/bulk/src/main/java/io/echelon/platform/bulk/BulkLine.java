package io.echelon.platform.bulk;

import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.spi.LocalizedText;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One line of a bulk request and what became of it.
 *
 * @param line its number in the file, from 1; the heading is line 1
 * @param reference the sender's own, up to {@link #LONGEST_REFERENCE} characters; may be empty
 * @param subject one line
 * @param description may be empty
 * @param state what became of it
 * @param request id of its request, once it is accepted
 * @param reason why it was refused
 */
public record BulkLine(
    int line,
    String reference,
    String subject,
    String description,
    State state,
    OptionalLong request,
    Optional<LocalizedText> reason) {
  public static final int LONGEST_REFERENCE = 200;
  public static final int LONGEST_SUBJECT = 200;
  public static final int LONGEST_DESCRIPTION = 4_000;

  /** What becomes of a line. */
  public enum State {
    WAITING,
    /** It is a request of its own that is being worked on. */
    ACCEPTED,
    REFUSED,
    /** Its request is closed or withdrawn, and not opened again. */
    DONE
  }

  public BulkLine {
    Objects.requireNonNull(state, "state");
  }

  /** One that waits to be accepted. */
  public static BulkLine waiting(int line, String reference, String subject, String description) {
    return new BulkLine(
        line,
        reference,
        subject,
        description,
        State.WAITING,
        OptionalLong.empty(),
        Optional.empty());
  }

  /** One that can't be a request. What is too long to be kept is cut. */
  public static BulkLine refused(int line, String reference, String subject, LocalizedText reason) {
    return new BulkLine(
        line,
        cut(reference, LONGEST_REFERENCE),
        cut(subject, LONGEST_SUBJECT),
        "",
        State.REFUSED,
        OptionalLong.empty(),
        Optional.of(reason));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  /** Number of its request, once it is accepted. */
  public Optional<String> number() {
    return request.isPresent()
        ? Optional.of(ServiceRequest.numberOf(request.getAsLong()))
        : Optional.empty();
  }

  /** The same as a request of its own. */
  public BulkLine accepted(long id) {
    return new BulkLine(
        line,
        reference,
        subject,
        description,
        State.ACCEPTED,
        OptionalLong.of(id),
        Optional.empty());
  }
}
