package io.echelon.surface.console.internal.page.customer;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.dataimport.MarkLists;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Fields;
import io.echelon.surface.console.internal.view.View;
import io.echelon.surface.http.MaxBody;
import java.io.InputStream;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Marks by list, above all key accounts: what a file would change, and the change. */
@Component(service = Page.class)
@Path("units/{unit}/mark-lists")
public final class MarkListPage implements Page {
  private static final String PREVIEW = "PREVIEW";

  private final MarkLists lists;
  private final Rules rules;
  private final Units units;

  @Activate
  public MarkListPage(
      @Reference(policyOption = GREEDY) MarkLists lists,
      @Reference(policyOption = GREEDY) Rules rules,
      @Reference(policyOption = GREEDY) Units units) {
    this.lists = lists;
    this.rules = rules;
    this.units = units;
  }

  @GET
  public View form(@Context Caller caller, @PathParam("unit") String unit) {
    caller.requireIn(unit, Role.UNIT_ADMIN, Role.REVIEWER);
    return View.of("mark-list")
        .with("markRules", rules.current(unit, units.today()).rules().marks());
  }

  /**
   * Answers what changes, as a part of the page, so that the file stays chosen.
   *
   * @param step PREVIEW, or else it is done
   */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @MaxBody(MaxBody.FILE)
  public View change(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("mark") String mark,
      @QueryParam("replace") boolean replace,
      @QueryParam("reason") String reason,
      @QueryParam("step") String step,
      InputStream csv) {
    String code = Fields.needed("mark", mark);
    boolean preview = PREVIEW.equals(step);
    MarkLists.ListOutcome outcome =
        preview
            ? lists.preview(caller, unit, code, replace, csv)
            : lists.apply(caller, unit, code, replace, reason, csv);
    return View.of("mark-list-outcome").with("outcome", outcome).with("preview", preview);
  }
}
