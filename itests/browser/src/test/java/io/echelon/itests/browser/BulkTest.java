package io.echelon.itests.browser;

import com.fasterxml.jackson.databind.JsonNode;
import io.echelon.itests.distribution.Api;
import io.echelon.itests.distribution.Sample;
import io.echelon.spi.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

/** Many requests at once. */
public class BulkTest extends InBothLanguages {
  private static final int GOOD = 31;

  @Test
  public void aFileBecomesRequestsWithAResultForEachUntilAllAreDone() throws IOException {
    visitor.signIn("agent");
    visitor.click("nav.desk");
    visitor.click("bulk.title");
    visitor.look("bulk-new");
    visitor.fill("bulk.customer", OFFICE.sample().customer(OFFICE.run(), "A2"));
    visitor.choose("bulk.item", "network-coverage");
    visitor.fill("bulk.subject", "Move of the head office");
    visitor.fill("bulk.lines", "subject\nonly one");
    visitor.click("bulk.start");
    visitor.see(new LocalizedText("1 are too few", "1 行太少"));
    visitor.lookAt("bulk-refused", 400);
    visitor.attach("bulk.file", file());
    visitor.click("bulk.start");
    visitor.seeWord("bulk.closing");
    visitor.seeWord("bulk.someRefused", "1");
    visitor.see(new LocalizedText("subject: is empty", "subject：不能为空"));
    visitor.look("bulk");
    String page = visitor.address().split("[?]")[0];
    String number = page.substring(page.lastIndexOf('/') + 1);
    visitor.clickText(visitor.word("bulk.state.REFUSED") + " (1)");
    visitor.see(new LocalizedText("subject: is empty", "subject：不能为空"));
    withdrawAll(number);
    visitor.openUntil(page, visitor.word("bulk.finished"));
    visitor.look("bulk-finished");
    visitor.click("bulk.title");
    visitor.see(number);
    visitor.look("bulks");
  }

  /** The third line has no subject. */
  private Path file() throws IOException {
    String lines =
        IntStream.rangeClosed(1, GOOD)
            .mapToObj(i -> "F-%d,No signal on floor %d".formatted(i, i))
            .collect(Collectors.joining("\n"));
    return Files.writeString(
        Path.of("target", "bulk-" + language + ".csv"),
        "reference,subject\nF-0,No signal on the roof\nF-x,\n" + lines + "\n");
  }

  private void withdrawAll(String number) {
    Api agent = OFFICE.staff().agent();
    String lines = Sample.UNIT + "/bulk-requests/" + number + "/lines?state=ACCEPTED&limit=100";
    for (JsonNode line : agent.get(lines).expect(200).at("/items")) {
      String request = Sample.UNIT + "/requests/" + line.get("request").asText();
      String step =
          "{\"step\":\"WITHDRAW\",\"note\":\"moved later\",\"version\":%s}"
              .formatted(agent.get(request).expect(200).text("/version"));
      agent.post(request + "/steps", step).expect(200);
    }
  }
}
