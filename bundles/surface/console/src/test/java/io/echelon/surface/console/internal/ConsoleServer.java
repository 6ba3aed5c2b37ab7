package io.echelon.surface.console.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Page;
import io.echelon.platform.bulk.BulkRequests;
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.obligation.Escalations;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.unit.UnitStatus;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.bulk.BulkRequestPage;
import io.echelon.surface.console.internal.bulk.BulkRequestsPage;
import io.echelon.surface.console.internal.complaint.ComplaintFiguresPage;
import io.echelon.surface.console.internal.complaint.ComplaintPage;
import io.echelon.surface.console.internal.complaint.ComplaintsPage;
import io.echelon.surface.console.internal.complaint.ResourceContactsPage;
import io.echelon.surface.console.internal.desk.AttachmentsPage;
import io.echelon.surface.console.internal.desk.DeskPage;
import io.echelon.surface.console.internal.desk.NewRequestPage;
import io.echelon.surface.console.internal.desk.RequestPage;
import io.echelon.surface.console.internal.events.EventsServlet;
import io.echelon.surface.console.internal.events.LiveQueue;
import io.echelon.surface.console.internal.host.AssetsServlet;
import io.echelon.surface.console.internal.host.ConsoleServlet;
import io.echelon.surface.console.internal.host.RootServlet;
import io.echelon.surface.console.internal.page.Decisions;
import io.echelon.surface.console.internal.page.HomePage;
import io.echelon.surface.console.internal.page.LanguagePage;
import io.echelon.surface.console.internal.page.SignInPage;
import io.echelon.surface.console.internal.page.SignOutPage;
import io.echelon.surface.console.internal.page.StartPage;
import io.echelon.surface.console.internal.page.Tallies;
import io.echelon.surface.console.internal.page.customer.CustomerComplaintsPage;
import io.echelon.surface.console.internal.page.customer.CustomerRequestsPage;
import io.echelon.surface.console.internal.page.platform.MessagesPage;
import io.echelon.surface.console.internal.session.ConsoleGate;
import io.echelon.surface.console.internal.session.Sessions;
import io.echelon.surface.console.internal.view.Frames;
import io.echelon.surface.http.FakeRealm;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.security.auth.login.Configuration;
import javax.servlet.DispatcherType;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.rules.ExternalResource;

/** The console as it is in the platform, over fakes and on a port of its own. */
final class ConsoleServer extends ExternalResource {
  final FakeAccess access = new FakeAccess();
  final FakeClock clock = new FakeClock();
  final FakeDesk desk = new FakeDesk();
  final FakeComplaints complaints = new FakeComplaints();

  /** What was asked of the services of customers and of ratings, in order. */
  final List<String> done = new CopyOnWriteArrayList<>();

  private final FakeCustomers customers = new FakeCustomers(done);
  private final FakeRatings ratings = new FakeRatings(customers, done);
  private final BulkRequests bulks = FakeBulks.of(done);
  private LiveQueue queues;
  private final Server server = new Server(0);
  private final Units units =
      Fake.of(Units.class)
          .on("list", a -> Samples.UNITS)
          .on(
              "get",
              a ->
                  Samples.UNITS.stream()
                      .filter(u -> u.code().equals(a.get(1)))
                      .findFirst()
                      .orElseThrow(() -> EchelonException.notFound("business unit", a.get(1))))
          .on("status", a -> new UnitStatus((String) a.get(1), List.of()))
          .on("today", a -> LocalDate.of(2026, 10, 9))
          .on(
              "policy",
              a -> {
                throw EchelonException.notFound("business unit", a.get(0));
              })
          .on("dayOf", a -> LocalDate.of(2026, 10, 9))
          .on("zone", a -> ZoneId.of("Asia/Shanghai"))
          .service();
  private final Frames frames =
      new Frames(units, Fake.of(Calendars.class).on("get", a -> Samples.CALENDAR).service(), clock);
  private final ConsoleServlet console = new ConsoleServlet(frames);

  @Override
  protected void before() throws Throwable {
    Configuration.setConfiguration(new FakeRealm(access));
    Sessions sessions = new Sessions(new Idle(), clock);
    List.of(
            new SignInPage(access, sessions),
            new SignOutPage(sessions),
            new LanguagePage(),
            new StartPage(units),
            home(),
            new DeskPage(desk.requests(), desk.lists(), desk.customers(), desk.names(units), clock),
            new RequestPage(desk.requests(), desk.handling(), desk.sheet(units, clock)),
            new AttachmentsPage(desk.attachments()),
            new CustomerRequestsPage(desk.lists(), customers.customers(), FakeDesk.names(units)),
            new CustomerComplaintsPage(
                complaints.complaints(), desk.lists(), customers.customers()),
            new ResourceContactsPage(complaints.resources()),
            new BulkRequestsPage(bulks, desk.customers(), desk.names(units), sessions),
            new BulkRequestPage(bulks, desk.customers(), desk.names(units)),
            new ComplaintsPage(complaints.complaints(), desk.customers()),
            new ComplaintFiguresPage(complaints.complaints(), units),
            new ComplaintPage(
                complaints.complaints(),
                complaints.resources(),
                complaints.closures(),
                complaints.sheet(desk)),
            new MessagesPage(outbox()),
            new NewRequestPage(desk.intake(), desk.customers(), desk.names(units), sessions))
        .forEach(console::addPage);
    customers.pages(units, clock).forEach(console::addPage);
    ratings.pages(units).forEach(console::addPage);
    new FakeQuality(done).pages(units, FakeDesk.names(units)).forEach(console::addPage);
    FakeRules.pages(FakeRatings.scorecards(), clock).forEach(console::addPage);
    queues = new LiveQueue(desk.requests());
    ServletContextHandler context = new ServletContextHandler();
    context.addFilter(
        new FilterHolder(new ConsoleGate(access, sessions)),
        "/console/*",
        EnumSet.of(DispatcherType.REQUEST));
    context.addServlet(new ServletHolder(console), "/console/*");
    context.addServlet(
        new ServletHolder(new EventsServlet(queues, sessions, access)), "/console/events/queue");
    context.addServlet(new ServletHolder(new AssetsServlet()), "/console/assets/*");
    context.addServlet(new ServletHolder(new RootServlet()), "/");
    server.setHandler(context);
    server.start();
    context.getServletHandler().getServlets()[0].getServlet();
    while (browser().get("/console/sign-in").statusCode() != 200) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private HomePage home() {
    return new HomePage(
        units,
        desk.requests(),
        Fake.of(Escalations.class)
            .on("list", a -> new Page<>(List.of(Samples.escalation()), Optional.empty()))
            .service(),
        Fake.of(Runs.class).on("list", a -> new Page<>(List.of(), Optional.empty())).service(),
        outbox(),
        new Tallies(desk.lists()),
        new Decisions(
            complaints.closures(),
            complaints.resources(),
            customers.standings(),
            customers.contracts()));
  }

  private Outbox outbox() {
    return Fake.of(Outbox.class)
        .on("counts", a -> Map.of(DeliveryState.GIVEN_UP, 3L))
        .on("list", a -> new Page<>(List.of(Samples.MESSAGE), Optional.empty()))
        .on(
            "resend",
            a -> {
              done.add("resend " + a.get(2) + " because " + a.get(3));
              return Samples.MESSAGE;
            })
        .service();
  }

  @Override
  protected void after() {
    try {
      queues.stop();
      server.stop();
      console.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Somebody who has never been here. */
  Browser browser() {
    return new Browser("http://localhost:" + server.getURI().getPort());
  }

  /** The idle limit as it is by default. */
  @SuppressWarnings("ClassExplicitlyAnnotation")
  private static final class Idle implements Sessions.Config {
    @Override
    public int idleMinutes() {
      return 30;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
      return Sessions.Config.class;
    }
  }
}
