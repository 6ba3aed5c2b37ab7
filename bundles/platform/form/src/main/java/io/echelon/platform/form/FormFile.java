package io.echelon.platform.form;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A form that may be written: all refusals have come before it. Used by one thread.
 *
 * @param name of the file, with its ending; may hold any character that a customer's number does
 * @param format what it is
 * @param content writes it, whole, and leaves the stream open
 */
public record FormFile(String name, FormFormat format, Content content) {

  /** Writes a file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
