package io.echelon.surface.rest.internal;

import io.echelon.surface.http.FakeRealm;
import io.echelon.surface.rest.internal.host.JerseyHost;
import io.echelon.surface.rest.internal.host.OpenApiServlet;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.http.AuthenticationFilter;
import io.echelon.surface.rest.internal.resource.AbnormalClosuresResource;
import io.echelon.surface.rest.internal.resource.AssessmentsResource;
import io.echelon.surface.rest.internal.resource.AttachmentsResource;
import io.echelon.surface.rest.internal.resource.AuditResource;
import io.echelon.surface.rest.internal.resource.BacktestsResource;
import io.echelon.surface.rest.internal.resource.BulkRequestsResource;
import io.echelon.surface.rest.internal.resource.CalculationsResource;
import io.echelon.surface.rest.internal.resource.CalendarVersionsResource;
import io.echelon.surface.rest.internal.resource.CalendarsResource;
import io.echelon.surface.rest.internal.resource.CatalogsResource;
import io.echelon.surface.rest.internal.resource.CausesResource;
import io.echelon.surface.rest.internal.resource.ChannelResource;
import io.echelon.surface.rest.internal.resource.CommercialDecisionsResource;
import io.echelon.surface.rest.internal.resource.CommercialExceptionsResource;
import io.echelon.surface.rest.internal.resource.ComplaintApplicationsResource;
import io.echelon.surface.rest.internal.resource.ComplaintClosuresResource;
import io.echelon.surface.rest.internal.resource.ComplaintsResource;
import io.echelon.surface.rest.internal.resource.ContractsResource;
import io.echelon.surface.rest.internal.resource.CustomerComplaintsResource;
import io.echelon.surface.rest.internal.resource.CustomerContractsResource;
import io.echelon.surface.rest.internal.resource.CustomerManagerResource;
import io.echelon.surface.rest.internal.resource.CustomerMarksResource;
import io.echelon.surface.rest.internal.resource.CustomerPaymentsResource;
import io.echelon.surface.rest.internal.resource.CustomerRequestsResource;
import io.echelon.surface.rest.internal.resource.CustomerStandingsResource;
import io.echelon.surface.rest.internal.resource.CustomersResource;
import io.echelon.surface.rest.internal.resource.DryRunsResource;
import io.echelon.surface.rest.internal.resource.EscalationsResource;
import io.echelon.surface.rest.internal.resource.EvaluationsResource;
import io.echelon.surface.rest.internal.resource.FormsResource;
import io.echelon.surface.rest.internal.resource.HealthResource;
import io.echelon.surface.rest.internal.resource.ImportsResource;
import io.echelon.surface.rest.internal.resource.JobsResource;
import io.echelon.surface.rest.internal.resource.LiftResource;
import io.echelon.surface.rest.internal.resource.LiveResource;
import io.echelon.surface.rest.internal.resource.MappingsResource;
import io.echelon.surface.rest.internal.resource.MarkListsResource;
import io.echelon.surface.rest.internal.resource.MarksResource;
import io.echelon.surface.rest.internal.resource.MeResource;
import io.echelon.surface.rest.internal.resource.MessagesResource;
import io.echelon.surface.rest.internal.resource.OffboardingResource;
import io.echelon.surface.rest.internal.resource.OpenOrdersResource;
import io.echelon.surface.rest.internal.resource.PaymentDropsResource;
import io.echelon.surface.rest.internal.resource.PaymentsResource;
import io.echelon.surface.rest.internal.resource.PluginsResource;
import io.echelon.surface.rest.internal.resource.QualityReviewsResource;
import io.echelon.surface.rest.internal.resource.QuarantineResource;
import io.echelon.surface.rest.internal.resource.QueueResource;
import io.echelon.surface.rest.internal.resource.RecomputationResource;
import io.echelon.surface.rest.internal.resource.RequestHandlingResource;
import io.echelon.surface.rest.internal.resource.RequestsResource;
import io.echelon.surface.rest.internal.resource.ResourceApplicationsResource;
import io.echelon.surface.rest.internal.resource.ResourceContactsResource;
import io.echelon.surface.rest.internal.resource.ReviewStepsResource;
import io.echelon.surface.rest.internal.resource.RulesResource;
import io.echelon.surface.rest.internal.resource.RunLineResource;
import io.echelon.surface.rest.internal.resource.RunReviewResource;
import io.echelon.surface.rest.internal.resource.RunsResource;
import io.echelon.surface.rest.internal.resource.SatisfactionResource;
import io.echelon.surface.rest.internal.resource.ScorecardsResource;
import io.echelon.surface.rest.internal.resource.StandingsResource;
import io.echelon.surface.rest.internal.resource.TariffResource;
import io.echelon.surface.rest.internal.resource.TeamsResource;
import io.echelon.surface.rest.internal.resource.TiersResource;
import io.echelon.surface.rest.internal.resource.TransitionsResource;
import io.echelon.surface.rest.internal.resource.UnitAssessmentsResource;
import io.echelon.surface.rest.internal.resource.UnitDays;
import io.echelon.surface.rest.internal.resource.UnitsResource;
import io.echelon.surface.rest.internal.resource.UsersResource;
import io.echelon.surface.rest.internal.resource.WhatIfsResource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.security.auth.login.Configuration;
import javax.servlet.DispatcherType;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.rules.ExternalResource;

/** The API as it is in the platform, over fakes and on a port of its own. */
final class ApiServer extends ExternalResource {
  final FakeTiering tiering = new FakeTiering();
  final FakeScoring scoring = new FakeScoring();
  final FakeTrials trials = new FakeTrials();
  final FakeDesk desk = new FakeDesk();
  final FakeHandling handling = new FakeHandling(desk);
  final FakeCustomers customers = new FakeCustomers();
  final FakeImports imports = new FakeImports();
  final JerseyHost host = new JerseyHost();
  private final FakeAccess access = new FakeAccess();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Server server = new Server(0);

  @Override
  protected void before() throws Throwable {
    Configuration.setConfiguration(new FakeRealm(access));
    resources().forEach(host::addResource);
    ServletContextHandler context = new ServletContextHandler();
    context.addFilter(
        new FilterHolder(new AuthenticationFilter(access)),
        "/api/*",
        EnumSet.of(DispatcherType.REQUEST));
    context.addServlet(new ServletHolder(host), "/api/v1/*");
    context.addServlet(new ServletHolder(new OpenApiServlet()), "/api/openapi.json");
    server.setHandler(context);
    server.start();
    context.getServletHandler().getServlets()[0].getServlet();
    while (get("/api/v1/health/live").statusCode() != 200) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  @Override
  protected void after() {
    try {
      server.stop();
      host.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private List<RestResource> resources() {
    FakeCommerce commerce = new FakeCommerce();
    FakeContracts contracts = new FakeContracts();
    FakeUnits units = new FakeUnits();
    FakeReview review = new FakeReview();
    FakeMarks marks = new FakeMarks();
    FakePayments payments = new FakePayments();
    FakeAssessments assessments = new FakeAssessments();
    FakeCalendars calendars = new FakeCalendars();
    FakeTeams teams = new FakeTeams();
    FakeQuality quality = new FakeQuality();
    FakeFiles files = new FakeFiles();
    UnitDays days = new UnitDays(units, desk, Clock.fixed(Samples.NOW, ZoneOffset.UTC));
    return List.of(
        new AssessmentsResource(assessments),
        new AuditResource(customers),
        new BacktestsResource(trials),
        new CatalogsResource(customers),
        new CausesResource(teams, days),
        new AttachmentsResource(files),
        new QualityReviewsResource(quality),
        new EvaluationsResource(quality, quality, days),
        new CustomerManagerResource(teams),
        new TeamsResource(teams),
        new ChannelResource(desk),
        new CommercialDecisionsResource(commerce, days),
        new CommercialExceptionsResource(commerce),
        new OpenOrdersResource(new FakeOrders()),
        new BulkRequestsResource(new FakeBulks()),
        new SatisfactionResource(new FakeSatisfaction(), days),
        new ComplaintsResource(new FakeComplaints(), days),
        new CustomerComplaintsResource(new FakeComplaints()),
        new CustomerRequestsResource(new FakeRequestLists(desk)),
        new ComplaintClosuresResource(new FakeClosures()),
        new AbnormalClosuresResource(new FakeClosures()),
        new ComplaintApplicationsResource(new FakeResources()),
        new ResourceApplicationsResource(new FakeResources()),
        new ResourceContactsResource(new FakeResources()),
        new ContractsResource(contracts, days),
        new CustomerContractsResource(contracts),
        new CustomerMarksResource(marks, days),
        new CustomerPaymentsResource(payments),
        new CustomersResource(customers, tiering, customers, days),
        new CustomerStandingsResource(new FakeStandings(), days),
        new StandingsResource(new FakeStandings(), days),
        new DryRunsResource(scoring, days),
        new FormsResource(assessments),
        new HealthResource(units),
        new ImportsResource(imports),
        new JobsResource(imports),
        new LiftResource(trials),
        new LiveResource(),
        new MappingsResource(imports),
        new MarkListsResource(new FakeMarkLists()),
        new MarksResource(marks, days),
        new MeResource(),
        new MessagesResource(new FakeOutbox()),
        new OffboardingResource(scoring, days),
        new PaymentDropsResource(payments, days),
        new PaymentsResource(payments),
        new PluginsResource(units),
        new QuarantineResource(desk),
        new QueueResource(desk, new FakeRequestLists(desk)),
        new RequestsResource(desk, desk),
        new RequestHandlingResource(handling),
        new EscalationsResource(handling),
        new RecomputationResource(handling),
        new RulesResource(new FakeRules()),
        new CalendarVersionsResource(calendars),
        new CalendarsResource(calendars, days),
        new CalculationsResource(calendars),
        new ReviewStepsResource(assessments),
        new RunLineResource(review),
        new RunReviewResource(review),
        new RunsResource(tiering),
        new ScorecardsResource(review),
        new TariffResource(contracts, days),
        new TiersResource(tiering, days),
        new TransitionsResource(trials, days),
        new UnitAssessmentsResource(assessments),
        new UnitsResource(units, days),
        new UsersResource(access),
        new WhatIfsResource(trials, trials));
  }

  /** A request by anna, who is staff. */
  HttpRequest.Builder request(String path) {
    return requestBy("anna", path);
  }

  HttpRequest.Builder requestBy(String user, String path) {
    String basic = user + ":" + user + "-secret";
    return anonymous(path)
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)));
  }

  HttpRequest.Builder anonymous(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:" + server.getURI().getPort() + path));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  HttpResponse<String> send(String method, String path, String json)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(json)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
