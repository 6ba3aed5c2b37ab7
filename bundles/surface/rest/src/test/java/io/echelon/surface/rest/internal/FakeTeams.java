package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.CustomerManagers;
import io.echelon.platform.servicedesk.CauseReport;
import io.echelon.platform.servicedesk.CauseReview;
import io.echelon.platform.servicedesk.Causes;
import io.echelon.platform.servicedesk.Teams;
import io.echelon.platform.unit.DeskTeam;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One team, one manager, one cause. */
final class FakeTeams implements Teams, CustomerManagers, Causes {

  @Override
  public List<Staffed> list(Caller caller, String unit) {
    return List.of(new Staffed(new DeskTeam("network", Samples.text("Network", "网维"), false), 1));
  }

  @Override
  public List<String> members(Caller caller, String unit, String team) {
    return List.of("li.na");
  }

  @Override
  public void add(Caller caller, String unit, String team, String account) {
    // nothing to be seen
  }

  @Override
  public void remove(Caller caller, String unit, String team, String account) {
    // nothing to be seen
  }

  @Override
  public void set(Caller caller, String unit, String number, Optional<String> account) {
    // nothing to be seen
  }

  @Override
  public Optional<String> of(Caller caller, String unit, String number) {
    return Optional.of("li.na");
  }

  @Override
  public Map<Long, String> of(String unit, Collection<Long> customerIds) {
    return Map.of();
  }

  @Override
  public CauseReport report(Caller caller, String unit, LocalDate from, LocalDate to) {
    return new CauseReport(
        from,
        to,
        from.minusMonths(1),
        List.of(
            new CauseReport.Line(
                Optional.of("EQUIPMENT"), "fault", Optional.of("A1"), 4, 2, 1, 2)));
  }

  @Override
  public CauseReview review(
      Caller caller,
      String unit,
      LocalDate from,
      LocalDate to,
      String conclusions,
      String actions) {
    return new CauseReview(1, unit, from, to, caller.name(), Samples.NOW, conclusions, actions);
  }

  @Override
  public Page<CauseReview> reviews(Caller caller, String unit, Optional<String> after, int limit) {
    LocalDate day = LocalDate.of(2026, 3, 1);
    return new Page<>(
        List.of(review(caller, unit, day, day, "old repeaters", "replace")), Optional.empty());
  }
}
