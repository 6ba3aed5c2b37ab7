package io.echelon.surface.console.internal.page.tiering;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.dataimport.DataImports;
import io.echelon.platform.dataimport.RejectedLine;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.Jobs;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Fields;
import io.echelon.surface.console.internal.page.Progress;
import io.echelon.surface.console.internal.page.Redirect;
import io.echelon.surface.console.internal.view.View;
import io.echelon.surface.http.CsvDownload;
import io.echelon.surface.http.MaxBody;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriBuilder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports of customers and facts: start, progress, the lines that were rejected. */
@Component(service = Page.class)
@Path("units/{unit}/tiering/imports")
public final class ImportsPage implements Page {
  private static final int SHOWN = 50;

  private final DataImports imports;
  private final Jobs jobs;
  private final Units units;

  @Activate
  public ImportsPage(
      @Reference(policyOption = GREEDY) DataImports imports,
      @Reference(policyOption = GREEDY) Jobs jobs,
      @Reference(policyOption = GREEDY) Units units) {
    this.imports = imports;
    this.jobs = jobs;
    this.units = units;
  }

  @GET
  public View imports(
      @Context Caller caller, @PathParam("unit") String unit, @QueryParam("after") String after) {
    io.echelon.platform.base.Page<Job> page =
        jobs.list(caller, unit, Optional.ofNullable(after), SHOWN);
    return View.of("imports")
        .with(
            "imports",
            page.items().stream().filter(j -> j.type().equals(DataImports.JOB_TYPE)).toList())
        .with("next", page.next())
        .with("today", units.today())
        .with(
            "mappings",
            caller.hasAny(Role.UNIT_ADMIN) ? imports.mappings(caller, unit) : List.of());
  }

  /** Takes in a file, as it is. */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @MaxBody(MaxBody.FILE)
  public Response start(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("mapping") String mapping,
      @QueryParam("asOf") String asOf,
      InputStream csv) {
    Job job =
        imports.start(
            caller, unit, csv, Fields.needed("mapping", mapping), Fields.day("asOf", asOf));
    return Redirect.to(
        UriBuilder.fromPath("/console/units/{unit}/tiering/imports/{job}")
            .build(unit, job.id())
            .toString());
  }

  @GET
  @Path("{job}")
  public View show(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("job") long id,
      @QueryParam("after") String after) {
    Job job = jobs.get(caller, unit, id);
    View view = View.of("import").with("job", job);
    if (!job.state().isOver() || !caller.hasAny(Role.UNIT_ADMIN, Role.AUDITOR)) {
      return view;
    }
    io.echelon.platform.base.Page<RejectedLine> rejected =
        imports.rejected(caller, unit, id, Optional.ofNullable(after), SHOWN);
    return view.with("rejected", rejected.items()).with("next", rejected.next());
  }

  /** How far it has come; asked again until it has ended. */
  @GET
  @Path("{job}/progress")
  public Response progress(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("job") long id) {
    Job job = jobs.get(caller, unit, id);
    return Progress.of(View.of("import-progress").with("job", job), job.state().isOver());
  }

  @GET
  @Path("{job}/rejected.csv")
  public Response rejected(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("job") long id) {
    return CsvDownload.of(
        "rejected-" + id,
        after -> imports.rejected(caller, unit, id, after, io.echelon.platform.base.Page.MAX),
        List.of("line", "column", "reason", "text"),
        line -> List.of(line.line(), line.column(), line.reason(), line.text()));
  }
}
