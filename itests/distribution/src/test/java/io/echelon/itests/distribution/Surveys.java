package io.echelon.itests.distribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The questions to customers whether they are content. */
public final class Surveys {
  private static final Pattern LINK = Pattern.compile("https://service.example.com(/survey/\\S+)");

  private Surveys() {}

  /** Says where customers reach the platform, without which nobody is asked. */
  public static void begin(Installation platform) {
    platform.configure(
        "io.echelon.platform.satisfaction", "publicUrl = https://service.example.com/\n");
    // Not config:property-get, which saves what it has read over a file not yet noticed.
    String found = "config:list '(service.pid=io.echelon.platform.satisfaction)'";
    Await.until(
        "the address is known",
        () -> platform.adminShell(found).output(),
        output -> output.contains("service.example.com"));
  }

  /** Waits for the question about a closed request and answers the path in it. */
  public static String link(Staff staff, String number) {
    String messages = Sample.UNIT + "/messages?limit=500";
    return Await.until(
        "the customer is asked about " + number,
        () -> link(staff.agent().get(messages).expect(200), number),
        found -> !found.isEmpty());
  }

  private static String link(Answer messages, String number) {
    for (JsonNode message : messages.at("/items")) {
      Matcher link = LINK.matcher(message.at("/text/en").asText());
      if (message.at("/title/en").asText().contains(number + "?") && link.find()) {
        return link.group(1);
      }
    }
    return "";
  }
}
