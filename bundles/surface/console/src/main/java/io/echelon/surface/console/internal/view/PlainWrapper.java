package io.echelon.surface.console.internal.view;

import freemarker.core.Environment;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.echelon.spi.LocalizedText;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Shows templates the platform's records: an empty optional as a missing value, a text in the
 * reader's language.
 */
final class PlainWrapper extends DefaultObjectWrapper {
  PlainWrapper() {
    super(Configuration.VERSION_2_3_34);
    setExposeFields(true);
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (value instanceof OptionalLong optional) {
      return super.wrap(optional.isPresent() ? optional.getAsLong() : null);
    }
    if (value instanceof OptionalInt optional) {
      return super.wrap(optional.isPresent() ? optional.getAsInt() : null);
    }
    return value instanceof LocalizedText text ? new Localized(text) : super.wrap(value);
  }

  /** A text in the reader's language. */
  private record Localized(LocalizedText text)
      implements TemplateScalarModel, AdapterTemplateModel {
    @Override
    public String getAsString() {
      return text.in(Environment.getCurrentEnvironment().getLocale());
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
      return text;
    }
  }
}
