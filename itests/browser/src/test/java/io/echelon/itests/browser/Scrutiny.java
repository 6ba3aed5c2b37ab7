package io.echelon.itests.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What no page may do: complain in the console, ask another host, shut people out. */
final class Scrutiny {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String AXE = resource("/axe.min.js");
  private static final Set<String> NO_HOST = Set.of("data", "blob", "chrome", "about");

  private static final String SERIOUS =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
        .then(found => done(found.violations
          .filter(v => v.impact === 'serious' || v.impact === 'critical')
          .map(v => v.id + ': ' + v.nodes.map(n => n.html + ' (' + n.any.map(a => a.message) + ')').join(' | '))
          .join('\\n')))
        .catch(e => done('axe: ' + e));
      """;

  private final ChromeDriver browser;
  private final String host;

  /**
   * @param host the only one that may be asked, with its port
   */
  Scrutiny(ChromeDriver browser, String host) {
    this.browser = browser;
    this.host = host;
  }

  /**
   * Faults of the page that is open and of whatever led there since the last call; none: empty.
   *
   * @param mayFail status of an answer that the test has provoked, of which the browser complains
   */
  List<String> faults(int mayFail) {
    List<String> faults = new ArrayList<>();
    String serious = axe();
    if (!serious.isEmpty()) {
      faults.add("axe-core: " + serious);
    }
    for (LogEntry entry : browser.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.WARNING.intValue()
          && !entry.getMessage().contains("status of " + mayFail)) {
        faults.add("console: " + entry.getMessage());
      }
    }
    for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
      strange(entry.getMessage()).ifPresent(url -> faults.add("asks another host: " + url));
    }
    return faults;
  }

  private String axe() {
    browser.executeScript(AXE);
    return (String) browser.executeAsyncScript(SERIOUS);
  }

  /** The address of a request to somewhere else. */
  private Optional<String> strange(String event) {
    try {
      JsonNode message = MAPPER.readTree(event).at("/message");
      String url = message.at("/params/request/url").asText();
      if (!message.at("/method").asText().equals("Network.requestWillBeSent")
          || NO_HOST.contains(url.split(":")[0])
          || URI.create(url.split("[?#]")[0]).getAuthority().equals(host)) {
        return Optional.empty();
      }
      return Optional.of(url);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Scrutiny.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
