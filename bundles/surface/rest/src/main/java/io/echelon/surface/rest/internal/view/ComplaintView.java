package io.echelon.surface.rest.internal.view;

import io.echelon.platform.complaint.Classification;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.ComplaintStage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A complaint beside its request.
 *
 * @param keyAccount whether the customer stood on the list of key accounts
 * @param next the stages that may follow
 * @param handled working time from acceptance to closure
 * @param abnormal whether it was closed without agreement
 * @param version to be given back with the next change
 */
public record ComplaintView(
    String number,
    String channel,
    OptionalLong customerId,
    boolean keyAccount,
    Optional<Classification> classification,
    ComplaintStage stage,
    List<ComplaintStage> next,
    Optional<String> owner,
    Instant acceptedAt,
    Optional<Instant> closedAt,
    Optional<Duration> handled,
    boolean abnormal,
    long version) {
  public static ComplaintView of(Complaint complaint) {
    return new ComplaintView(
        complaint.number(),
        complaint.channel(),
        complaint.customerId(),
        complaint.keyAccount(),
        complaint.classification(),
        complaint.stage(),
        complaint.stage().next().stream().sorted().toList(),
        complaint.owner(),
        complaint.acceptedAt(),
        complaint.closedAt(),
        complaint.handled(),
        complaint.abnormal(),
        complaint.version());
  }
}
