package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.complaint.Classification;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.ComplaintCategory;
import io.echelon.platform.complaint.ComplaintEvent;
import io.echelon.platform.complaint.ComplaintFilter;
import io.echelon.platform.complaint.ComplaintStage;
import io.echelon.platform.complaint.ComplaintStatistics;
import io.echelon.platform.complaint.Complaints;
import io.echelon.platform.complaint.Limit;
import io.echelon.platform.complaint.NextStage;
import io.echelon.spi.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One complaint of a key account. */
final class FakeComplaints implements Complaints {

  @Override
  public Complaint get(Caller caller, String unit, String number) {
    return new Complaint(
        17,
        unit,
        "web",
        OptionalLong.of(1),
        true,
        Optional.of(
            new Classification(
                ComplaintCategory.SERVICE_DELAY, Severity.S2, Optional.of(true), "nobody came")),
        ComplaintStage.INVESTIGATING,
        Optional.of("ben"),
        Samples.NOW,
        Optional.empty(),
        Optional.empty(),
        false,
        6);
  }

  @Override
  public Page<Complaint> list(
      Caller caller, String unit, ComplaintFilter filter, Optional<String> after, int limit) {
    return new Page<>(List.of(get(caller, unit, "R-17")), Optional.empty());
  }

  @Override
  public Page<Complaint> ofCustomer(
      Caller caller, String unit, String number, Optional<String> after, int limit) {
    return list(caller, unit, ComplaintFilter.ALL, after, limit);
  }

  @Override
  public Complaint classify(
      Caller caller, String unit, String number, Classification classification, long version) {
    return get(caller, unit, number).classified(classification);
  }

  @Override
  public Complaint advance(
      Caller caller, String unit, String number, NextStage next, long version) {
    return get(caller, unit, number).at(next.stage(), next.owner());
  }

  @Override
  public Complaint assign(Caller caller, String unit, String number, String owner, long version) {
    Complaint complaint = get(caller, unit, number);
    return complaint.at(complaint.stage(), Optional.of(owner));
  }

  @Override
  public List<ComplaintEvent> history(Caller caller, String unit, String number) {
    return List.of(
        new ComplaintEvent(
            ComplaintStage.CLASSIFIED,
            Optional.of("ben"),
            "ben",
            Samples.NOW,
            Optional.of("nobody came")));
  }

  @Override
  public ComplaintStatistics statistics(
      Caller caller, String unit, LocalDate from, LocalDate last) {
    return new ComplaintStatistics(
        from,
        last,
        List.of(
            new ComplaintStatistics.ComplaintLine(
                Optional.of(ComplaintCategory.SERVICE_DELAY),
                true,
                3,
                2,
                2,
                1,
                1,
                Optional.of(Duration.ofHours(9)))),
        Map.of(Limit.LAW, 1L),
        List.of(
            new ComplaintStatistics.GrantedResource("spare-parts", "devices", 1, BigDecimal.TEN)));
  }
}
