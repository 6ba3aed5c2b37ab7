package io.echelon.itests.distribution;

import java.time.LocalDate;
import java.time.ZoneId;

/** The shipped sample of telecom customers, as the unit's staff takes it in and publishes it. */
final class Sample {
  static final String UNIT = "/units/telecom";

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Installation platform;
  private final Staff staff;

  Sample(Installation platform, Staff staff) {
    this.platform = platform;
    this.staff = staff;
  }

  static LocalDate today() {
    return LocalDate.now(ZONE);
  }

  /** Imports it and answers the finished job. */
  Answer imported(LocalDate asOf) {
    String mapping = platform.read("sample/telecom/mapping.json");
    staff.analyst().put(UNIT + "/import-mappings/sample", mapping).expect(200);
    return imported("sample", platform.read("sample/telecom/customers.csv"), asOf);
  }

  Answer imported(String mapping, String csv, LocalDate asOf) {
    String path = UNIT + "/imports?mapping=" + mapping + "&asOf=" + asOf;
    Answer started = staff.analyst().send("POST", path, Api.CSV, csv).expect(202);
    return ended(started.at("/id").asLong());
  }

  Answer ended(long job) {
    return Await.until(
        "job " + job + " ends",
        () -> staff.analyst().get(UNIT + "/jobs/" + job).expect(200),
        answer -> !answer.text("/state").matches("QUEUED|RUNNING"));
  }

  /** Rates all customers and answers the path of the run, which is in review. */
  String rated(String name, LocalDate asOf) {
    Answer started =
        staff
            .analyst()
            .post(UNIT + "/runs", "{\"name\":\"%s\",\"asOf\":\"%s\"}".formatted(name, asOf))
            .expect(202);
    Answer job = ended(started.at("/job").asLong());
    if (!job.text("/state").equals("DONE")) {
      throw new AssertionError(job.body());
    }
    return UNIT + "/runs/" + started.text("/id");
  }

  /** Brings a run from its review to its publication. */
  void published(String run, LocalDate from) {
    staff.reviewer().post(run + "/submission", "{\"comment\":\"reviewed\"}").expect(200);
    staff.approver().post(run + "/approval", "{\"comment\":\"agreed\"}").expect(200);
    staff
        .approver()
        .post(run + "/publication", "{\"effectiveFrom\":\"%s\"}".formatted(from))
        .expect(201);
  }

  /** The number of the first customer that a run rated so. */
  String customer(String run, String tier) {
    return staff.analyst().get(run + "/lines?limit=1&rated=" + tier).text("/items/0/number");
  }
}
