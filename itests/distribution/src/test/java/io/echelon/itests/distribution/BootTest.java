package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.ClassRule;
import org.junit.Test;

/** What a start leaves behind. */
public class BootTest {
  @ClassRule public static final SharedPlatform SHARED = SharedPlatform.INSTANCE;

  private static final Set<String> FEATURES =
      Set.of(
          "echelon-core",
          "echelon-lib-json",
          "echelon-lib-jpa",
          "echelon-lib-liquibase",
          "echelon-lib-pdf",
          "echelon-lib-database",
          "echelon-lib-jersey",
          "echelon-scoring-telecom",
          "echelon-catalog-telecom",
          "echelon-channel-web",
          "echelon-bu-telecom",
          "echelon-console");

  private final Installation platform = SHARED.installation();

  @Test
  public void allBundlesAreActiveAndFragmentsResolved() {
    List<String> bundles =
        platform.adminShell("bundle:list -t 0 --no-format").succeeded().lines().skip(1).toList();
    assertTrue(bundles.toString(), bundles.size() > 100);
    assertEquals(
        List.of(),
        bundles.stream()
            .filter(b -> !b.contains("\tActive"))
            .filter(b -> !b.contains("\tResolved") || !b.contains("Hosts: "))
            .toList());
  }

  @Test
  public void theTelecomUnitIsComposedOfItsFeaturesAndOfNoOthers() {
    String installed = platform.adminShell("feature:list -i --no-format").succeeded();
    Set<String> ours =
        Pattern.compile("^(echelon-[a-z-]+)", Pattern.MULTILINE)
            .matcher(installed)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    assertEquals(FEATURES, ours);
    assertTrue(installed.lines().allMatch(line -> line.contains("\tStarted")));
    assertFalse("nothing of a test may be shipped", installed.contains("clock"));
  }

  @Test
  public void theUnitIsInFullService() {
    Answer health = platform.admin().get("/health").expect(200);
    assertEquals("up", health.text("/status"));
    assertEquals(
        "[{\"unit\":\"telecom\",\"degraded\":false,\"missing\":[]}]",
        health.at("/units").toString());
    assertEquals(3, platform.admin().get("/plugins").expect(200).at("/items").size());
  }

  @Test
  public void nobodyIsKnownButTheAdminWhosePasswordTheStartHasMade() {
    Answer users = platform.admin().get("/users").expect(200);
    assertEquals(1, users.at("/items").size());
    assertEquals("admin", users.text("/items/0/name"));
    for (String file : List.of("etc/users.properties", "etc/keys.properties")) {
      assertTrue(file, platform.read(file).lines().allMatch(line -> line.startsWith("#")));
    }
    assertEquals(24, platform.adminPassword().length());
  }

  @Test
  public void nobodyGetsInWithoutTheRightPassword() {
    for (String path : List.of("/units", "/users", "/units/telecom/tiers", "/nothing")) {
      platform.as("admin", "wrong password").get(path).refused(401, "NOT_AUTHENTICATED");
      platform.admin().get("/me").expect(200);
    }
    platform.as("karaf", "karaf").get("/me").refused(401, "NOT_AUTHENTICATED");
    assertEquals(1, platform.shell("karaf", "karaf", "bundle:list").exit());
  }
}
