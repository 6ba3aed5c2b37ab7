package io.echelon.surface.console.internal.bulk;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.bulk.BulkOrder;
import io.echelon.platform.bulk.BulkRequest;
import io.echelon.platform.bulk.BulkRequests;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.entitlement.CatalogDocument.ServiceItem;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Fields;
import io.echelon.surface.console.internal.page.Redirect;
import io.echelon.surface.console.internal.page.UnitNames;
import io.echelon.surface.console.internal.session.Sessions;
import io.echelon.surface.console.internal.view.View;
import io.echelon.surface.http.MaxBody;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Many requests at once: those there are, and a new one from a file or from pasted lines. */
@Component(service = Page.class)
@Path("units/{unit}/bulk-requests")
public final class BulkRequestsPage implements Page {
  private static final int SHOWN = 50;

  private final BulkRequests bulks;
  private final Customers customers;
  private final UnitNames names;
  private final Sessions sessions;

  @Activate
  public BulkRequestsPage(
      @Reference(policyOption = GREEDY) BulkRequests bulks,
      @Reference(policyOption = GREEDY) Customers customers,
      @Reference(policyOption = GREEDY) UnitNames names,
      @Reference(policyOption = GREEDY) Sessions sessions) {
    this.bulks = bulks;
    this.customers = customers;
    this.names = names;
    this.sessions = sessions;
  }

  /**
   * The list with the empty form.
   *
   * @param customer filled in, where the agent comes from the page of one
   */
  @GET
  public View bulks(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("customer") @DefaultValue("") String customer,
      @QueryParam("after") String after) {
    io.echelon.platform.base.Page<BulkRequest> page =
        bulks.list(caller, unit, Optional.ofNullable(after), SHOWN);
    Map<Long, Customer> known =
        customers.of(
            caller, unit, page.items().stream().map(BulkRequest::customerId).distinct().toList());
    return View.of("bulks")
        .with("customer", customer)
        .with("key", sessions.secret())
        .with("rows", page.items().stream().map(bulk -> row(unit, bulk, known)).toList())
        .with("next", page.next())
        .with("fewest", BulkRequests.FEWEST)
        .with("items", requestable(unit));
  }

  private BulkRow row(String unit, BulkRequest bulk, Map<Long, Customer> known) {
    return new BulkRow(
        bulk,
        Optional.ofNullable(known.get(bulk.customerId())),
        UnitNames.name(names.items(unit), bulk.item()));
  }

  private List<ServiceItem> requestable(String unit) {
    return names.requestable(unit).stream()
        .filter(item -> !item.code().equals(ServiceRequest.BULK))
        .toList();
  }

  /** Takes in a file, as it is. */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @MaxBody(MaxBody.FILE)
  public Response startFile(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("customer") @DefaultValue("") String customer,
      @QueryParam("item") String item,
      @QueryParam("subject") String subject,
      @QueryParam("key") String key,
      InputStream csv) {
    return start(caller, unit, order(customer, item, subject, key), csv);
  }

  /** Takes in what was pasted. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response startLines(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @FormParam("customer") @DefaultValue("") String customer,
      @FormParam("item") String item,
      @FormParam("subject") String subject,
      @FormParam("key") String key,
      @FormParam("lines") @DefaultValue("") String lines) {
    return start(
        caller,
        unit,
        order(customer, item, subject, key),
        new ByteArrayInputStream(lines.strip().getBytes(StandardCharsets.UTF_8)));
  }

  private static BulkOrder order(String customer, String item, String subject, String key) {
    return new BulkOrder(
        customer.strip(), Fields.needed("item", item), subject, Optional.ofNullable(key));
  }

  private Response start(Caller caller, String unit, BulkOrder order, InputStream csv) {
    BulkRequest started = bulks.start(caller, unit, order, csv);
    return Redirect.to("/console/units/" + unit + "/bulk-requests/" + started.number());
  }
}
