package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.complaint.Decision;
import io.echelon.platform.complaint.ResourceApplication;
import io.echelon.platform.complaint.Resources;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One contact, one application. */
final class FakeResources implements Resources {

  @Override
  public List<ResourceContact> contacts(Caller caller, String unit) {
    return List.of(new ResourceContact("spare-parts", "ben"));
  }

  @Override
  public void add(Caller caller, String unit, ResourceContact contact) {}

  @Override
  public void remove(Caller caller, String unit, ResourceContact contact) {}

  @Override
  public ResourceApplication apply(
      Caller caller, String unit, String number, ResourceApplication application) {
    return application;
  }

  @Override
  public ResourceApplication decide(
      Caller caller, String unit, long application, boolean granted, String note) {
    return of(caller, unit, "R-17")
        .get(0)
        .decided(new Decision(granted, caller.name(), Samples.NOW, note));
  }

  @Override
  public List<ResourceApplication> of(Caller caller, String unit, String number) {
    return List.of(
        new ResourceApplication(
            5,
            unit,
            17,
            "spare-parts",
            BigDecimal.TEN,
            "devices",
            "broken",
            "ann",
            Samples.NOW,
            Optional.empty()));
  }

  @Override
  public Page<ResourceApplication> waiting(
      Caller caller, String unit, Optional<String> after, int limit) {
    return new Page<>(of(caller, unit, "R-17"), Optional.empty());
  }
}
