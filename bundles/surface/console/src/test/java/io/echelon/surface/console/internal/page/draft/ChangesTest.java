package io.echelon.surface.console.internal.page.draft;

import static org.junit.Assert.assertEquals;

import io.echelon.platform.base.json.Json;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class ChangesTest {

  private static List<String> between(String before, String after) throws Exception {
    Object now = Json.mapper().readTree(after);
    Optional<Object> old =
        before.isEmpty() ? Optional.empty() : Optional.of(Json.mapper().readTree(before));
    return Changes.between(old, now).stream()
        .map(c -> c.place() + " " + c.before().orElse("-") + " " + c.after().orElse("-"))
        .toList();
  }

  @Test
  public void whatAListHoldsIsToldApartByItsCode() throws Exception {
    assertEquals(
        List.of("/tiers/B/name gold silver", "/tiers/C - {\"code\":\"C\"}"),
        between(
            "{\"tiers\":[{\"code\":\"A\"},{\"code\":\"B\",\"name\":\"gold\"}]}",
            "{\"tiers\":[{\"code\":\"C\"},{\"code\":\"B\",\"name\":\"silver\"},{\"code\":\"A\"}]}"));
  }

  @Test
  public void plainListsAreComparedAsAWholeAndNothingIsNoChange() throws Exception {
    assertEquals(List.of("/hours [1,2] [1]"), between("{\"hours\":[1,2]}", "{\"hours\":[1]}"));
    assertEquals(List.of("/gone 1 -"), between("{\"gone\":1}", "{}"));
    assertEquals(List.of(), between("{\"a\":{\"b\":[]}}", "{\"a\":{\"b\":[]}}"));
    assertEquals(List.of(" - {\"a\":1}"), between("", "{\"a\":1}"));
  }
}
