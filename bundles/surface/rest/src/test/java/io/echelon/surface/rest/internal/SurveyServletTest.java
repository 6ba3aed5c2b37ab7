package io.echelon.surface.rest.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.satisfaction.SurveyAnswers;
import io.echelon.surface.rest.internal.survey.SurveyServlet;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class SurveyServletTest {
  private final List<String> kept = new ArrayList<>();
  private final Server server = new Server(0);
  private String address;

  /** One token, which can be used once. */
  private final SurveyAnswers answers =
      new SurveyAnswers() {
        @Override
        public boolean isOpen(String token) {
          return token.equals("right") && kept.isEmpty();
        }

        @Override
        public boolean answer(String token, int score, String words) {
          boolean open = isOpen(token);
          if (open) {
            kept.add(score + words);
          }
          return open;
        }
      };

  @Before
  public void start() throws Exception {
    ServletContextHandler context = new ServletContextHandler();
    context.addServlet(new ServletHolder(new SurveyServlet(answers)), "/survey/*");
    server.setHandler(context);
    server.start();
    int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    address = "http://localhost:" + port + "/survey/";
  }

  @After
  public void stop() throws Exception {
    server.stop();
  }

  @Test
  public void aCustomerAnswersOnceInItsLanguage() throws Exception {
    assertTrue(get("right", "zh-CN").body().contains("您对本次服务是否满意"));
    HttpResponse<String> form = get("right", "fr");
    assertTrue(form.body().contains("Are you content"));
    assertTrue(form.headers().firstValue("Content-Security-Policy").orElse("").contains("'none'"));
    assertFalse(form.body(), form.body().contains("<script"));
    assertEquals(400, post("right", "score=6").statusCode());
    assertEquals(400, post("right", "words=only").statusCode());
    assertEquals(400, post("right", "score=5&words=" + "x".repeat(2_001)).statusCode());
    assertEquals(200, post("right", "score=5&words=%E5%A5%BD").statusCode());
    assertEquals(List.of("5好"), kept);
  }

  @Test
  public void wrongAndUsedLinksLookAlike() throws Exception {
    HttpResponse<String> wrong = get("<script>", "en");
    post("right", "score=4");
    HttpResponse<String> used = get("right", "en");
    assertEquals(404, wrong.statusCode());
    assertEquals(404, used.statusCode());
    assertEquals(wrong.body(), used.body());
    assertEquals(wrong.body(), post("right", "score=4").body());
    assertEquals(wrong.body(), get("", "en").body());
  }

  private HttpResponse<String> get(String token, String language) throws Exception {
    return send(request(token).header("Accept-Language", language).build());
  }

  private HttpResponse<String> post(String token, String form) throws Exception {
    return send(
        request(token)
            .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private HttpRequest.Builder request(String token) {
    return HttpRequest.newBuilder(
        URI.create(address + token.replace("<", "%3C").replace(">", "%3E")));
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
