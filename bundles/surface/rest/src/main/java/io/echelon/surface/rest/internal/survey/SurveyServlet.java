package io.echelon.surface.rest.internal.survey;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.satisfaction.SurveyAnswers;
import io.echelon.surface.http.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * The page on which a customer says how content it is; open to whoever has the link. Looking at it
 * uses nothing up, since mail readers look at links too. A link that is wrong, used or too old says
 * the same each time.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("echelon-survey")
@HttpWhiteboardServletPattern("/survey/*")
public final class SurveyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String STYLE = "/style.css";
  private static final String CSP =
      "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none';"
          + " base-uri 'none'";

  private final transient SurveyAnswers answers;

  @Activate
  public SurveyServlet(@Reference(policyOption = GREEDY) SurveyAnswers answers) {
    this.answers = answers;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (STYLE.equals(request.getPathInfo())) {
      style(response);
    } else if (answers.isOpen(token(request))) {
      page(request, response, HttpServletResponse.SC_OK, SurveyPage::form);
    } else {
      page(request, response, HttpServletResponse.SC_NOT_FOUND, SurveyPage::gone);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Integer> score = score(request.getParameter("score"));
    String words = Optional.ofNullable(request.getParameter("words")).orElse("");
    if (score.isEmpty() || words.length() > SurveyAnswers.LONGEST_WORDS) {
      page(request, response, HttpServletResponse.SC_BAD_REQUEST, SurveyPage::again);
    } else if (answers.answer(token(request), score.get(), words)) {
      page(request, response, HttpServletResponse.SC_OK, SurveyPage::thanks);
    } else {
      page(request, response, HttpServletResponse.SC_NOT_FOUND, SurveyPage::gone);
    }
  }

  private static Optional<Integer> score(String text) {
    return text != null && text.matches("[1-5]")
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }

  private static String token(HttpServletRequest request) {
    return Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
  }

  private interface Content {
    String in(Locale locale);
  }

  private static void page(
      HttpServletRequest request, HttpServletResponse response, int status, Content content)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Security-Policy", CSP);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Vary", "Accept-Language");
    response.getWriter().write(content.in(Languages.of(request)));
  }

  private static void style(HttpServletResponse response) throws IOException {
    response.setContentType("text/css;charset=UTF-8");
    response.setHeader("X-Content-Type-Options", "nosniff");
    try (InputStream style = SurveyServlet.class.getResourceAsStream("style.css")) {
      style.transferTo(response.getOutputStream());
    }
  }
}
