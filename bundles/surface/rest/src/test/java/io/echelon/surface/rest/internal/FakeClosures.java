package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.complaint.AbnormalClosure;
import io.echelon.platform.complaint.AbnormalClosures;
import io.echelon.platform.complaint.Decision;
import io.echelon.platform.complaint.Limit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whatever is wished waits. */
final class FakeClosures implements AbnormalClosures {

  @Override
  public AbnormalClosure request(
      Caller caller,
      String unit,
      String number,
      Set<Limit> limits,
      String reason,
      List<String> evidence,
      long version) {
    return new AbnormalClosure(
        3, unit, 17, limits, reason, evidence, caller.name(), Samples.NOW, Optional.empty());
  }

  @Override
  public AbnormalClosure decide(
      Caller caller, String unit, long closure, boolean approved, String note) {
    return of(caller, unit, "R-17")
        .get(0)
        .decided(new Decision(approved, caller.name(), Samples.NOW, note));
  }

  @Override
  public List<AbnormalClosure> of(Caller caller, String unit, String number) {
    return List.of(
        request(caller, unit, number, Set.of(Limit.LAW), "wants a car", List.of("letter"), 1));
  }

  @Override
  public Page<AbnormalClosure> waiting(
      Caller caller, String unit, Optional<String> after, int limit) {
    return new Page<>(of(caller, unit, "R-17"), Optional.empty());
  }
}
