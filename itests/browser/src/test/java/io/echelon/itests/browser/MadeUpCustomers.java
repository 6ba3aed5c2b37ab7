package io.echelon.itests.browser;

import io.echelon.itests.distribution.Installation;
import java.util.List;

/** As many customers as one likes, with the facts of the shipped sample's. */
final class MadeUpCustomers {
  private final String mapping;
  private final String header;
  private final List<String> lines;

  MadeUpCustomers(Installation platform) {
    mapping = platform.read("sample/telecom/mapping.json");
    List<String> all = platform.read("sample/telecom/customers.csv").lines().toList();
    header = all.get(0);
    lines = all.subList(1, all.size());
  }

  String mapping() {
    return mapping;
  }

  /** A file of the customers from a number on. */
  String csv(int from, int number) {
    StringBuilder csv = new StringBuilder(header).append('\n');
    for (int i = from; i < from + number; i++) {
      String[] cells = lines.get(i % lines.size()).split(",", -1);
      cells[0] = "N%06d".formatted(i);
      cells[2] = "9165%014d".formatted(i);
      cells[3] = "0991-%07d".formatted(i);
      cells[4] = "contact%d@customer.example".formatted(i);
      csv.append(String.join(",", cells)).append('\n');
    }
    return csv.toString();
  }
}
