package io.echelon.itests.distribution;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A business unit that comes to a running platform, with customers of which the last is known to
 * the telecom unit as well.
 *
 * @param number the number that it gives to the shared customer
 * @param mapping what the columns of its file mean
 * @param csv the file, into which the shared customer's registration code is to be set
 */
record Newcomer(String unit, String number, String mapping, String csv) {
  private static final int CUSTOMERS = 10;

  static Newcomer manufacturing() {
    return new Newcomer(
        "manufacturing",
        "M9",
        mapping(
            "NUMBER sales_scale payment_on_terms product_margin order_quantity our_share"
                + " trading_years",
            "CATEGORY sales_model standing"),
        csv(
            "number,code,sales_scale,payment_on_terms,product_margin,order_quantity,our_share,"
                + "trading_years,sales_model,standing",
            i ->
                "M%d,%s,%d,%d,%d,%d,%d,%d,DIRECT,NATIONAL"
                    .formatted(
                        i, code(i), 100_000 * (i + 1), 50 + 5 * i, 3 * i, 900 * i, 9 * i, i)));
  }

  static Newcomer bank() {
    return new Newcomer(
        "bank",
        "B9",
        mapping(
            "NUMBER aum transaction_value transaction_count products",
            "DATE customer_since",
            "CATEGORY potential"),
        csv(
            "number,code,aum,transaction_value,transaction_count,products,customer_since,potential",
            i ->
                "B%d,%s,%d,%d,%d,%d,2020-01-0%d,HIGH"
                    .formatted(i, code(i), 50_000 * (i + 1), 5_000 * (i + 1), i, i, i + 1)
                    .replace("-010", "-10")));
  }

  String path() {
    return "/units/" + unit;
  }

  /** Imports, rates, reviews, approves and publishes, and answers the path of the run. */
  String published(Installation platform, Staff staff, String sharedCode, LocalDate day) {
    Sample customers = new Sample(platform, staff, path());
    Answer job = customers.imported(mapping, csv.replace("SHARED", sharedCode), day, "plain");
    if (job.at("/counts/new").asInt() != CUSTOMERS) {
      throw new AssertionError(job.body());
    }
    String run = customers.rated("first", day);
    customers.published(run, day);
    return run;
  }

  private static String code(int i) {
    return i == CUSTOMERS - 1 ? "SHARED" : "";
  }

  private static String mapping(String... kinds) {
    String indicators =
        List.of(kinds).stream()
            .flatMap(
                line -> {
                  List<String> words = List.of(line.split(" "));
                  return words.subList(1, words.size()).stream()
                      .map(
                          code ->
                              "{\"column\":\"%s\",\"kind\":\"%s\",\"indicator\":\"%s\"}"
                                  .formatted(code, words.get(0), code));
                })
            .collect(Collectors.joining(","));
    return """
        {"number":"number","name":"number","registrationCode":"code","indicators":[%s]}"""
        .formatted(indicators);
  }

  private static String csv(String heading, IntFunction<String> line) {
    return IntStream.range(0, CUSTOMERS)
        .mapToObj(line)
        .collect(Collectors.joining("\n", heading + "\n", "\n"));
  }
}
