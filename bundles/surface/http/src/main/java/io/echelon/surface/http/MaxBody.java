package io.echelon.surface.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Bounds the body of a resource method where {@link #USUAL} is not the right bound. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MaxBody {
  /** For every method that does not say otherwise: 1 MiB. */
  long USUAL = 1L << 20;

  /** For messages of channels: 64 KiB. */
  long CHANNEL = 64L << 10;

  /** For files that are streamed: 2 GiB. */
  long FILE = 2L << 30;

  /** Most bytes, inclusive. */
  long value();
}
