package io.echelon.surface.console.internal.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * The files that browsers load with the pages. The address of a file names its content, so that
 * browsers can keep it for ever. Safe for use by several threads.
 */
public final class Assets {
  private static final String ROOT = "/console/assets/";
  private static final String FOLDER = "/io/echelon/surface/console/internal/assets/";
  private static final int SHOWN = 12;
  private static final Map<String, Asset> ASSETS =
      Stream.of(
              "bootstrap.min.css",
              "console.css",
              "htmx.min.js",
              "echarts.min.js",
              "console.js",
              "charts.js",
              "mark.svg")
          .map(Assets::read)
          .collect(Collectors.toUnmodifiableMap(Asset::path, Function.identity()));
  private static final Map<String, String> ADDRESSES =
      ASSETS.values().stream()
          .collect(Collectors.toUnmodifiableMap(Asset::name, asset -> ROOT + asset.path()));

  private Assets() {}

  /**
   * A file.
   *
   * @param path content's digest and name, as they stand in its address
   * @param zipped its content as gzip has it
   */
  record Asset(String path, String name, String type, byte[] zipped) {}

  /** The address of a file by its name. */
  public static String address(String name) {
    return Optional.ofNullable(ADDRESSES.get(name))
        .orElseThrow(() -> new IllegalArgumentException("there is no file " + name));
  }

  static Optional<Asset> at(String path) {
    return Optional.ofNullable(ASSETS.get(path));
  }

  private static Asset read(String name) {
    try (InputStream file = Assets.class.getResourceAsStream(FOLDER + name)) {
      byte[] content = file.readAllBytes();
      ByteArrayOutputStream zipped = new ByteArrayOutputStream();
      try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
        zip.write(content);
      }
      return new Asset(digest(content) + "/" + name, name, type(name), zipped.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, SHOWN);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.'))) {
      case ".css" -> "text/css;charset=UTF-8";
      case ".js" -> "text/javascript;charset=UTF-8";
      default -> "image/svg+xml";
    };
  }
}
