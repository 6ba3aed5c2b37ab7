package io.echelon.channel.web.internal;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.channel.ChannelAdapter;
import io.echelon.spi.channel.InboundRequest;
import io.echelon.spi.channel.InboundResponse;
import io.echelon.spi.channel.Intake;
import io.echelon.spi.channel.Submission;
import io.echelon.spi.channel.UnintelligibleException;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/**
 * The way in for web sites: {@code POST requests} with a JSON body and the header {@code
 * Idempotency-Key}. Answers 201 with the receipt, 200 where the request had been accepted before.
 * Immutable and safe for use by several threads.
 */
@Component
public final class WebChannel implements ChannelAdapter {
  private static final String REQUESTS = "requests";
  private static final String KEY = "Idempotency-Key";
  private static final int LONGEST_KEY = 200;

  @Override
  public String id() {
    return "web";
  }

  @Override
  public LocalizedText name() {
    return new LocalizedText(
        WebText.of("name", Locale.ENGLISH), WebText.of("name", Locale.CHINESE));
  }

  @Override
  public InboundResponse handle(InboundRequest request, Intake intake)
      throws UnintelligibleException {
    Locale language = WebText.language(request);
    if (!request.path().equals(REQUESTS)) {
      return WebAnswers.notFound(language);
    }
    if (!request.method().equals("POST")) {
      return WebAnswers.methodNotAllowed(language);
    }
    Optional<String> key = request.header(KEY).map(String::strip).filter(k -> !k.isEmpty());
    if (key.isEmpty() || key.get().length() > LONGEST_KEY) {
      return WebAnswers.badKey(KEY, LONGEST_KEY, language);
    }
    byte[] content = request.body();
    Submission submission = new Submission(key.get(), content, WebRequest.read(content));
    return WebAnswers.receipt(intake.submit(submission), language);
  }
}
