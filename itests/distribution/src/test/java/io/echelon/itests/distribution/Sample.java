package io.echelon.itests.distribution;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;

/**
 * Customers as a unit's staff takes them in and publishes their tiers; the shipped ones above all.
 */
public final class Sample {
  public static final String UNIT = "/units/telecom";

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Installation platform;
  private final Staff staff;
  private final String unit;

  public Sample(Installation platform, Staff staff) {
    this(platform, staff, UNIT);
  }

  /**
   * @param unit path of the unit
   */
  public Sample(Installation platform, Staff staff, String unit) {
    this.platform = platform;
    this.staff = staff;
    this.unit = unit;
  }

  public static LocalDate today() {
    return LocalDate.now(ZONE);
  }

  /** Imports it and answers the finished job. */
  public Answer imported(LocalDate asOf) {
    return imported(
        platform.read("sample/telecom/mapping.json"),
        platform.read("sample/telecom/customers.csv"),
        asOf,
        "sample");
  }

  /** Keeps a mapping under a name and imports by it. */
  public Answer imported(String mapping, String csv, LocalDate asOf, String name) {
    staff.analyst().put(unit + "/import-mappings/" + name, mapping).expect(200);
    return imported(name, csv, asOf);
  }

  public Answer imported(String mapping, String csv, LocalDate asOf) {
    String path = unit + "/imports?mapping=" + mapping + "&asOf=" + asOf;
    Answer started = staff.analyst().send("POST", path, Api.CSV, csv).expect(202);
    return ended(started.at("/id").asLong());
  }

  public Answer ended(long job) {
    return Await.until(
        "job " + job + " ends",
        () -> staff.analyst().get(unit + "/jobs/" + job).expect(200),
        answer -> !answer.text("/state").matches("QUEUED|RUNNING"));
  }

  /** Rates all customers and answers the path of the run, which is in review. */
  public String rated(String name, LocalDate asOf) {
    Answer started =
        staff
            .analyst()
            .post(unit + "/runs", "{\"name\":\"%s\",\"asOf\":\"%s\"}".formatted(name, asOf))
            .expect(202);
    Answer job = ended(started.at("/job").asLong());
    if (!job.text("/state").equals("DONE")) {
      throw new AssertionError(job.body());
    }
    return unit + "/runs/" + started.text("/id");
  }

  /** Brings a run through all steps of its review to its publication. */
  public void published(String run, LocalDate from) {
    Api next = staff.reviewer();
    String state;
    do {
      Answer step = next.post(run + "/submission", "{\"comment\":\"reviewed\"}");
      state = step.expect(200).text("/state");
      next = staff.chair();
    } while (state.equals("IN_REVIEW"));
    staff.approver().post(run + "/approval", "{\"comment\":\"agreed\"}").expect(200);
    staff
        .approver()
        .post(run + "/publication", "{\"effectiveFrom\":\"%s\"}".formatted(from))
        .expect(201);
  }

  /** The number of the first customer that a run rated so. */
  public String customer(String run, String tier) {
    return staff.analyst().get(run + "/lines?limit=1&rated=" + tier).text("/items/0/number");
  }

  /** A version of the unit's catalog with one item and some entries more. */
  public String catalogWith(int version, String item, String entries) {
    String path = unit + "/catalogs/" + version + "/document";
    String document = staff.analyst().get(path).expect(200).body();
    return document
        .replaceFirst("\"items\": ?\\[", Matcher.quoteReplacement("\"items\":[" + item + ","))
        .replaceFirst(
            "\"entries\": ?\\[", Matcher.quoteReplacement("\"entries\":[" + entries + ","));
  }

  /** Drafts a version of a document, for example of {@code catalogs}, and has it approved. */
  public void inForce(String documents, String document, LocalDate from) {
    Answer draft = staff.analyst().post(unit + "/" + documents, document).expect(201);
    String version = unit + "/" + documents + "/" + draft.text("/version");
    String when = "{\"effectiveFrom\":\"" + from + "\"}";
    staff.approver().post(version + "/approval", when).expect(200);
  }
}
