package io.echelon.surface.http;

import java.util.Locale;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.core.Context;

/** Gives resource methods the client's language as {@code @Context Locale}. */
public final class LanguageSupplier implements Supplier<Locale> {
  @Context private HttpServletRequest request;

  @Override
  public Locale get() {
    return Languages.of(request);
  }
}
