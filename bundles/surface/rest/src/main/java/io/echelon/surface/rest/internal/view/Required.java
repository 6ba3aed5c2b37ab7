package io.echelon.surface.rest.internal.view;

/** Checks what a JSON body has to say. */
final class Required {
  private Required() {}

  static <T> T of(T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException("/" + name + ": is missing");
    }
    return value;
  }
}
