package io.echelon.surface.console.internal.page;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.complaint.AbnormalClosures;
import io.echelon.platform.complaint.Resources;
import io.echelon.platform.entitlement.ContractExceptions;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standings;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.core.UriBuilder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Finds what waits for somebody's decision: what others have proposed, never what they did
 * themselves. Safe for use by several threads.
 */
@Component(service = Decisions.class)
public final class Decisions {
  private static final int OF_A_KIND = 10;

  private final AbnormalClosures closures;
  private final Resources resources;
  private final Standings standings;
  private final ContractExceptions contracts;

  @Activate
  public Decisions(
      @Reference(policyOption = GREEDY) AbnormalClosures closures,
      @Reference(policyOption = GREEDY) Resources resources,
      @Reference(policyOption = GREEDY) Standings standings,
      @Reference(policyOption = GREEDY) ContractExceptions contracts) {
    this.closures = closures;
    this.resources = resources;
    this.standings = standings;
    this.contracts = contracts;
  }

  /** Oldest first, some of each kind. */
  List<Waiting> of(Caller caller, String unit) {
    Stream<Waiting> decided =
        caller.hasAny(Role.APPROVER)
            ? Stream.of(closures(caller, unit), contracts(caller, unit), standings(caller, unit))
                .flatMap(kind -> kind)
            : Stream.empty();
    return Stream.concat(applications(caller, unit), decided)
        .filter(waiting -> !waiting.by().equals(caller.name()))
        .sorted(Comparator.comparing(Waiting::at))
        .toList();
  }

  private Stream<Waiting> applications(Caller caller, String unit) {
    return resources.waiting(caller, unit, Optional.empty(), OF_A_KIND).items().stream()
        .map(
            a ->
                new Waiting(
                    "application",
                    a.number(),
                    below(unit, "complaints", a.number()),
                    a.resource() + " " + a.amount().toPlainString() + " " + a.measure(),
                    a.by(),
                    a.at()));
  }

  private Stream<Waiting> closures(Caller caller, String unit) {
    return closures.waiting(caller, unit, Optional.empty(), OF_A_KIND).items().stream()
        .map(
            c ->
                new Waiting(
                    "closure",
                    c.number(),
                    below(unit, "complaints", c.number()),
                    "",
                    c.requestedBy(),
                    c.requestedAt()));
  }

  private Stream<Waiting> contracts(Caller caller, String unit) {
    return contracts
        .list(caller, unit, Standing.State.PENDING, Optional.empty(), OF_A_KIND)
        .items()
        .stream()
        .map(
            x ->
                new Waiting(
                    "contract",
                    x.number(),
                    below(unit, "customers", x.number()),
                    x.terms().contract() + " " + x.terms().clause(),
                    x.by(),
                    x.at()));
  }

  private Stream<Waiting> standings(Caller caller, String unit) {
    return Stream.of(Standing.Kind.OVERRIDE, Standing.Kind.APPLICATION)
        .flatMap(
            kind ->
                standings
                    .list(caller, unit, kind, Standing.State.PENDING, Optional.empty(), OF_A_KIND)
                    .items()
                    .stream())
        .map(
            s ->
                new Waiting(
                    s.kind().name(),
                    s.number(),
                    below(unit, "customers", s.number()),
                    s.tier(),
                    s.by(),
                    s.at()));
  }

  private static String below(String unit, String part, String number) {
    return UriBuilder.fromPath("/console/units/{unit}/{part}/{number}")
        .build(unit, part, number)
        .toString();
  }

  /**
   * Something that waits.
   *
   * @param kind which of the first page's words names it
   * @param number of the complaint or customer
   * @param address of the page on which it is decided
   * @param what in a word or two; may be empty
   */
  public record Waiting(
      String kind, String number, String address, String what, String by, Instant at) {}
}
