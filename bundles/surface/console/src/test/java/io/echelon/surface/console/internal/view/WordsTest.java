package io.echelon.surface.console.internal.view;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.complaint.ComplaintStage;
import io.echelon.platform.complaint.Limit;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.job.Job;
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.sla.DueTime;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.RunStep;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Timeline;
import io.echelon.spi.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** The words of all templates stand in both languages. */
public class WordsTest {
  private static final Path RESOURCES =
      Path.of(
          "src", "main", "resources", "io", "echelon", "surface", "console", "internal", "view");
  private static final Pattern CALL = Pattern.compile("\\bt\\(\"([^\"]+)\"( \\+)?");

  @Test
  public void bothLanguagesHaveTheSameWords() throws IOException {
    TreeMap<String, Object> faults = new TreeMap<>();
    for (Path english : files("words", ".properties")) {
      String name = english.getFileName().toString();
      if (!name.contains("_zh")) {
        Path chinese = english.resolveSibling(name.replace(".", "_zh."));
        if (!load(english).keySet().equals(load(chinese).keySet())) {
          faults.put(name, load(chinese).keySet());
        }
      }
    }
    assertEquals(new TreeMap<>(), faults);
  }

  @Test
  public void noTemplateAsksForAWordThatIsNowhere() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path template : files("templates", ".ftlh")) {
      for (MatchResult call : CALL.matcher(Files.readString(template)).results().toList()) {
        String key = call.group(1);
        if (call.group(2) == null ? !isThere(key) : !hasPart(key)) {
          missing.add(template.getFileName() + ": " + key);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  public void everyStateHasItsWord() {
    Map<String, Enum<?>[]> parts =
        Map.ofEntries(
            Map.entry("state", RequestState.values()),
            Map.entry("run", RunState.values()),
            Map.entry("role", Role.values()),
            Map.entry("request.step", RequestStep.values()),
            Map.entry("did", RequestStep.values()),
            Map.entry("clock", Obligation.State.values()),
            Map.entry("step", DueTime.Kind.values()),
            Map.entry("severity", Severity.values()),
            Map.entry("failure", ErrorCode.values()),
            Map.entry("stage", ComplaintStage.values()),
            Map.entry("toStage", ComplaintStage.values()),
            Map.entry("message.of", DeliveryState.values()),
            Map.entry("limit", Limit.values()));
    assertAllThere(parts);
  }

  @Test
  public void everyConstantOfTieringHasItsWord() {
    assertAllThere(
        Map.of(
            "tiering.step", RunStep.values(),
            "tiering.job", Job.State.values(),
            "customer.kind", Standing.Kind.values(),
            "customer.state", Standing.State.values(),
            "customer.origin", TierAnswer.Origin.values(),
            "customer.claimBy", Grant.Origin.values(),
            "customer.what", Timeline.What.values(),
            "calendar.weekdayOf", DayOfWeek.values()));
  }

  private static void assertAllThere(Map<String, Enum<?>[]> parts) {
    parts.forEach(
        (part, values) -> {
          for (Enum<?> value : values) {
            assertTrue(part + "." + value, isThere(part + "." + value));
          }
        });
  }

  @Test
  public void thereAreTemplates() throws IOException {
    assertFalse(files("templates", ".ftlh").isEmpty());
  }

  private static boolean isThere(String key) {
    try {
      return Words.text(key, "", "", "", "") != null;
    } catch (MissingResourceException e) {
      return false;
    }
  }

  /** Of a key that is put together the first part is known. */
  private static boolean hasPart(String start) throws IOException {
    String[] parts = start.split("[.]", 2);
    return load(RESOURCES.resolve("words").resolve(parts[0] + ".properties")).keySet().stream()
        .anyMatch(key -> key.toString().startsWith(parts[1]));
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> all = Files.list(RESOURCES.resolve(folder))) {
      return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Properties load(Path file) throws IOException {
    Properties words = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words;
  }
}
