package io.echelon.surface.console.internal.quality;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.quality.DrawnRequest;
import io.echelon.platform.quality.QualityMarks;
import io.echelon.platform.quality.QualityReview;
import io.echelon.platform.quality.QualityReviews;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Period;
import io.echelon.surface.console.internal.page.Redirect;
import io.echelon.surface.console.internal.page.UnitNames;
import io.echelon.surface.console.internal.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.ws.rs.BeanParam;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Closed requests drawn at random, and their reviews. */
@Component(service = Page.class)
@Path("units/{unit}/quality/sample")
public final class SamplePage implements Page {
  private static final int DRAWN = 10;

  private final QualityReviews reviews;
  private final UnitNames names;
  private final Units units;

  @Activate
  public SamplePage(
      @Reference(policyOption = GREEDY) QualityReviews reviews,
      @Reference(policyOption = GREEDY) UnitNames names,
      @Reference(policyOption = GREEDY) Units units) {
    this.reviews = reviews;
    this.names = names;
    this.units = units;
  }

  @GET
  public View sample(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam Period period) {
    LocalDate first = period.first(units.today());
    LocalDate last = period.last(units.today());
    List<DrawnRequest> drawn = reviews.draw(caller, unit, first, last, DRAWN);
    Map<String, List<QualityReview>> known =
        drawn.stream()
            .filter(request -> request.reviews() > 0)
            .collect(
                Collectors.toMap(
                    DrawnRequest::number, r -> reviews.list(caller, unit, r.number())));
    return View.of("quality-sample")
        .with("from", first)
        .with("to", last)
        .with("drawn", drawn)
        .with("reviews", known)
        .with("items", names.items(unit));
  }

  /** Keeps a review and shows the same draw again. */
  @POST
  @Path("{number}")
  public Response review(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @BeanParam Period period,
      @FormParam("process") @DefaultValue("0") int process,
      @FormParam("attitude") @DefaultValue("0") int attitude,
      @FormParam("result") @DefaultValue("0") int result,
      @FormParam("words") @DefaultValue("") String words) {
    reviews.review(caller, unit, number, marks(process, attitude, result), words);
    String days = "?from=" + period.first(units.today()) + "&to=" + period.last(units.today());
    return Redirect.to("/console/units/" + unit + "/quality/sample" + days);
  }

  private static QualityMarks marks(int process, int attitude, int result) {
    try {
      return new QualityMarks(process, attitude, result);
    } catch (IllegalArgumentException e) {
      throw EchelonException.invalid(e.getMessage());
    }
  }
}
