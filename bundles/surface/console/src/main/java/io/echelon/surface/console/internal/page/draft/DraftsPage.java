package io.echelon.surface.console.internal.page.draft;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Fields;
import io.echelon.surface.console.internal.page.Redirect;
import io.echelon.surface.console.internal.view.View;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriBuilder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Drafts of scorecards, catalogs and calendars: upload, comparison with what counts, approval by
 * another person. They are listed on the page of each kind ({@code drafts.ftlh}).
 */
@Component(service = Page.class)
@Path("units/{unit}/drafts/{kind}")
public final class DraftsPage implements Page {
  private static final int SHOWN = 200;

  private final Map<String, DraftKind> kinds;

  @Activate
  public DraftsPage(
      @Reference(policyOption = GREEDY) Scorecards scorecards,
      @Reference(policyOption = GREEDY) Catalogs catalogs,
      @Reference(policyOption = GREEDY) UnitCalendars calendars,
      @Reference(policyOption = GREEDY) Units units) {
    kinds =
        Map.of(
            "scorecards", new ScorecardDrafts(scorecards, units),
            "catalogs", new CatalogDrafts(catalogs, units),
            "calendars", new CalendarDrafts(calendars, units));
  }

  /** Keeps a file as a draft. */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public Response draft(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("kind") String kind,
      String json) {
    kind(kind).draft(caller, unit, json);
    return back(unit, kind);
  }

  @POST
  @Path("{version}/approval")
  public Response approve(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("kind") String kind,
      @PathParam("version") int version,
      @FormParam("from") String from) {
    kind(kind).approve(caller, unit, version, Fields.neededDay("from", from));
    return back(unit, kind);
  }

  /** Confirms a draft on behalf of a department. */
  @POST
  @Path("{version}/confirmations")
  public Response confirm(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("kind") String kind,
      @PathParam("version") int version,
      @FormParam("department") String department) {
    kind(kind).confirm(caller, unit, version, Fields.needed("department", department));
    return back(unit, kind);
  }

  /** In what a draft differs from what counts today, and who has to confirm it. */
  @GET
  @Path("{version}/changes")
  public View changes(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("kind") String kind,
      @PathParam("version") int version) {
    Drafted draft = kind(kind).get(caller, unit, version);
    List<Changes.Change> changes = Changes.between(draft.inForce(), draft.document());
    return View.of("draft-changes")
        .with("kind", kind)
        .with("version", version)
        .with("confirmations", kind(kind).confirmations(caller, unit, version))
        .with("changes", changes.subList(0, Math.min(SHOWN, changes.size())))
        .with("more", changes.size() - Math.min(SHOWN, changes.size()));
  }

  /** The document of a version as a file, which a draft can be made from. */
  @GET
  @Path("{version}/document.json")
  public Response document(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("kind") String kind,
      @PathParam("version") int version) {
    return DocumentFile.of(kind + "-" + version, kind(kind).get(caller, unit, version).document());
  }

  private DraftKind kind(String name) {
    DraftKind kind = kinds.get(name);
    if (kind == null) {
      throw EchelonException.notFound("kind of drafts", name);
    }
    return kind;
  }

  private Response back(String unit, String kind) {
    return Redirect.to(
        UriBuilder.fromPath("/console/units/{unit}/").path(kind(kind).page()).build(unit)
            + "#drafts");
  }
}
