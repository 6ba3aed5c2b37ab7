package io.echelon.surface.console.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.intake.StaffIntake;
import io.echelon.platform.servicedesk.Attachment;
import io.echelon.platform.servicedesk.AttachmentType;
import io.echelon.platform.servicedesk.Attachments;
import io.echelon.platform.servicedesk.DueSpan;
import io.echelon.platform.servicedesk.RequestHandling;
import io.echelon.platform.servicedesk.RequestLists;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.StepDetail;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.Units;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.channel.Receipt;
import io.echelon.spi.channel.Submission;
import io.echelon.surface.console.internal.desk.RequestSheet;
import io.echelon.surface.console.internal.page.UnitNames;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** One request by a customer; three by the phone number 139. */
final class FakeDesk {
  final AtomicLong version = new AtomicLong(6);
  final List<String> done = new CopyOnWriteArrayList<>();
  final List<Submission> submitted = new CopyOnWriteArrayList<>();

  Requests requests() {
    return Fake.of(Requests.class)
        .on("queue", a -> new Page<>(List.of(request()), Optional.of("2/3?&")))
        .on("get", a -> request())
        .on("explain", a -> Samples.explanation())
        .on("history", a -> Samples.history(version.get()))
        .on("step", a -> step((RequestStep) a.get(3), (Long) a.get(4), (StepDetail) a.get(5)))
        .service();
  }

  RequestLists lists() {
    return Fake.of(RequestLists.class)
        .on("ofCustomer", a -> new Page<>(List.of(request()), Optional.of("o17")))
        .on("due", a -> new Page<>(List.of(request()), Optional.of("x_1")))
        .on("count", a -> a.get(3) == DueSpan.ANY ? a.get(4) : 3)
        .on("of", a -> Map.of(17L, request()))
        .service();
  }

  RequestHandling handling() {
    return Fake.of(RequestHandling.class)
        .on("classify", a -> note("classify " + a.get(3)))
        .on("handOver", a -> note("handOver " + a.get(3)))
        .on("ask", a -> note("ask " + a.get(3) + " " + a.get(4)))
        .on("release", a -> note("release"))
        .on("done", a -> note("done " + a.get(3)))
        .service();
  }

  Customers customers() {
    return Fake.of(Customers.class)
        .on("of", a -> Map.of(1L, Samples.CUSTOMER))
        .on(
            "identify",
            a -> {
              if (a.get(1).equals(Optional.of("C-1"))) {
                return List.of(Samples.CUSTOMER);
              }
              return a.get(2).equals(Optional.of("139"))
                  ? List.of(Samples.CUSTOMER, Samples.CUSTOMER)
                  : new ArrayList<Customer>();
            })
        .service();
  }

  StaffIntake intake() {
    return Fake.of(StaffIntake.class)
        .on(
            "submit",
            a -> {
              Submission submission = (Submission) a.get(2);
              if (submission.draft().subject().isEmpty()) {
                throw EchelonException.invalid("subject: must have 1 to 200 characters");
              }
              submitted.add(submission);
              return new Receipt(
                  "R-17", Samples.NOW, new LocalizedText("Noted", "已记录"), List.of(), false);
            })
        .service();
  }

  static UnitNames names(Units units) {
    return new UnitNames(
        Fake.of(Catalogs.class).on("current", a -> Optional.empty()).service(),
        FakeRatings.scorecards(),
        Fake.of(Rules.class).on("current", a -> Samples.RULES).service(),
        units);
  }

  RequestSheet sheet(Units units, Clock clock) {
    return new RequestSheet(
        requests(),
        customers(),
        Fake.of(Tiers.class).on("explain", a -> Samples.TIER).service(),
        Fake.of(Entitlements.class).on("claims", a -> Samples.CLAIMS).service(),
        attachments(),
        names(units),
        units,
        clock);
  }

  Attachments attachments() {
    Attachment file =
        new Attachment(9, "合同 1.pdf", AttachmentType.PDF, 0, "ab", "anna", Samples.NOW);
    return Fake.of(Attachments.class)
        .on("list", a -> List.of(file))
        .on("get", a -> file)
        .on("copy", a -> null)
        .on("remove", a -> note("remove " + a.get(3)))
        .on(
            "add",
            a -> {
              done.add("file " + a.get(3));
              return file;
            })
        .service();
  }

  private ServiceRequest request() {
    return Samples.request(version.get());
  }

  private ServiceRequest step(RequestStep step, long seen, StepDetail detail) {
    if (seen != version.get()) {
      throw new EchelonException(ErrorCode.STALE, "version is " + version);
    }
    if (step == RequestStep.WAIT) {
      throw new EchelonException(
          ErrorCode.INVALID_INPUT, new LocalizedText("note: WAIT needs a note", "note：WAIT 须填写说明"));
    }
    return note(step.name() + detail.planned().map(day -> " by " + day).orElse(""));
  }

  private ServiceRequest note(String what) {
    done.add(what);
    return request();
  }
}
