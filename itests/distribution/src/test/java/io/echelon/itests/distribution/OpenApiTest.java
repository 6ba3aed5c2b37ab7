package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What the platform says of its API is what it serves. */
public class OpenApiTest {
  @ClassRule public static final SharedPlatform SHARED = SharedPlatform.INSTANCE;

  private static final String NO_ROUTE = "there is nothing at this address";

  private static List<Route> routes;
  private static Api everybody;

  @BeforeClass
  public static void readTheDescription() {
    routes = Route.described(SHARED.installation());
    everybody =
        SHARED
            .staff()
            .hire(
                "everybody",
                "*",
                "PLATFORM_ADMIN",
                "UNIT_ADMIN",
                "REVIEWER",
                "APPROVER",
                "AGENT",
                "AUDITOR");
  }

  @Test
  public void everythingThatIsDescribedIsServed() {
    assertTrue(routes.toString(), routes.size() > 50);
    for (Route route : routes) {
      Answer answer = route.call(everybody);
      assertTrue(route + " → " + answer.body(), answer.status() < 500);
      assertFalse(route + " → " + answer.body(), answer.body().contains(NO_ROUTE));
      assertFalse(route + " → " + answer.body(), answer.body().contains("is not for here"));
      assertFalse(route + " → 415", answer.status() == 415);
      if (answer.status() >= 400) {
        assertEquals(route.toString(), "application/problem+json", answer.contentType());
        assertEquals(route.toString(), answer.status(), answer.at("/status").asInt());
      }
    }
  }

  @Test
  public void noOtherMethodIsServedThere() {
    Set<String> described = routes.stream().map(Route::toString).collect(Collectors.toSet());
    for (String path : routes.stream().map(Route::path).collect(Collectors.toSet())) {
      for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
        Route route = new Route(method, path);
        if (!described.contains(route.toString())) {
          route.call(everybody).refused(405, "METHOD_NOT_ALLOWED");
        }
      }
    }
  }

  @Test
  public void nothingElseIsServed() {
    for (String path :
        List.of(
            "",
            "/",
            "/application.wadl",
            "/openapi.json",
            "/openapi",
            "/swagger.json",
            "/customers",
            "/tiers",
            "/roles",
            "/users/admin/roles",
            "/users/admin/hash",
            "/units/telecom/approvals",
            "/units/telecom/requests",
            "/units/telecom/imports",
            "/units/telecom/imports/1",
            "/units/telecom/customers/G100252/phones",
            "/units/telecom/runs/1/tiers",
            "/units/telecom/scorecards/1/publication",
            "/health/ready",
            "/metrics",
            "/jobs")) {
      Answer answer = everybody.get(path);
      if (path.equals("/units/telecom/imports")) {
        answer.refused(405, "METHOD_NOT_ALLOWED");
      } else {
        answer.refused(404, "NOT_FOUND");
      }
    }
  }
}
