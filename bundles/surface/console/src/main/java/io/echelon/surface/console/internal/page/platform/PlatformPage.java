package io.echelon.surface.console.internal.page.platform;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.Jobs;
import io.echelon.platform.unit.BusinessUnit;
import io.echelon.platform.unit.Plugins;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.platform.unit.UnitStatus;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.view.View;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the units are in full service, the plug-ins and who uses them, the unit's jobs. */
@Component(service = Page.class)
@Path("units/{unit}/platform")
public final class PlatformPage implements Page {
  private static final int SHOWN = 20;

  private final Units units;
  private final Plugins plugins;
  private final Jobs jobs;

  @Activate
  public PlatformPage(
      @Reference(policyOption = GREEDY) Units units,
      @Reference(policyOption = GREEDY) Plugins plugins,
      @Reference(policyOption = GREEDY) Jobs jobs) {
    this.units = units;
    this.plugins = plugins;
    this.jobs = jobs;
  }

  /** A unit, its health, and the policy in force where there is one. */
  public record Health(BusinessUnit unit, UnitStatus status, Optional<UnitPolicy> policy) {
    boolean uses(Plugins.PluginInfo plugin) {
      return switch (plugin.kind()) {
        case "scoring" -> policy.filter(p -> p.strategy().equals(plugin.id())).isPresent();
        case "catalog" ->
            policy.flatMap(UnitPolicy::catalog).filter(plugin.id()::equals).isPresent();
        default -> true; // channels, in and out, serve every unit
      };
    }
  }

  /** A plug-in and the units that work by it. */
  public record UsedPlugin(Plugins.PluginInfo info, List<BusinessUnit> users) {}

  @GET
  public View platform(
      @Context Caller caller, @PathParam("unit") String unit, @QueryParam("after") String after) {
    caller.requireIn(unit, Role.PLATFORM_ADMIN, Role.UNIT_ADMIN, Role.AUDITOR);
    List<Health> health = units.list(caller).stream().map(u -> health(caller, u)).toList();
    View view =
        View.of("platform")
            .with("health", health)
            .with("plugins", plugins.list().stream().map(p -> used(p, health)).toList());
    if (!caller.hasAny(Role.UNIT_ADMIN, Role.AUDITOR)) {
      return view;
    }
    io.echelon.platform.base.Page<Job> page =
        jobs.list(caller, unit, Optional.ofNullable(after), SHOWN);
    return view.with("jobs", page.items()).with("next", page.next());
  }

  private static UsedPlugin used(Plugins.PluginInfo plugin, List<Health> health) {
    return new UsedPlugin(
        plugin, health.stream().filter(h -> h.uses(plugin)).map(Health::unit).toList());
  }

  private Health health(Caller caller, BusinessUnit unit) {
    return new Health(unit, units.status(caller, unit.code()), policy(unit.code()));
  }

  private Optional<UnitPolicy> policy(String unit) {
    try {
      return Optional.of(units.policy(unit, units.today()));
    } catch (EchelonException e) {
      if (e.code() == ErrorCode.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
