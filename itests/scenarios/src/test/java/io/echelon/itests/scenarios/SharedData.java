package io.echelon.itests.scenarios;

import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Real data sets, where they are at hand. */
final class SharedData {
  /** The data sets' years saw 6.2 to 6.9. */
  static final double CNY_PER_USD = 6.5;

  private static final Path FOLDER = Path.of(System.getProperty("echelon.shared")).resolve("data");

  private SharedData() {}

  /** The rows of a CSV file, by heading; skips the test where the file is absent. */
  static List<Map<String, String>> rows(String file) throws IOException {
    Path path = FOLDER.resolve(file);
    assumeTrue("skipped: " + path + " is absent", Files.exists(path));
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();
    try (Reader reader = Files.newBufferedReader(path);
        CSVParser parser = CSVParser.parse(reader, format)) {
      return parser.getRecords().stream().map(CSVRecord::toMap).toList();
    }
  }

  static double number(Map<String, String> row, String heading) {
    return optional(row, heading).orElse(0.0);
  }

  static Optional<Double> optional(Map<String, String> row, String heading) {
    return Optional.of(row.get(heading)).filter(cell -> !cell.isEmpty()).map(Double::valueOf);
  }
}
