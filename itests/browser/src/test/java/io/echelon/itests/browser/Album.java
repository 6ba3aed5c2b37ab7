package io.echelon.itests.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.echelon.surface.console.internal.view.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which pages have been looked at, in which language. */
final class Album {
  private static final Set<String> SEEN = new TreeSet<>();

  private Album() {}

  /**
   * Keeps that a page was looked at.
   *
   * @param page name of its template
   */
  static void add(Locale language, String page) {
    SEEN.add(name(language, page));
  }

  /** Whole pages of the console that nobody has looked at. */
  static List<String> missing() throws IOException, URISyntaxException {
    Path console = Path.of(Words.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(console)) {
      return missing(console);
    }
    try (FileSystem jar = FileSystems.newFileSystem(console)) {
      return missing(jar.getPath("/"));
    }
  }

  private static List<String> missing(Path console) throws IOException {
    String folder = Words.class.getPackageName().replace('.', '/') + "/templates";
    try (Stream<Path> templates = Files.list(console.resolve(folder))) {
      return templates
          .filter(Album::isWhole)
          .map(template -> template.getFileName().toString().replace(".ftlh", ""))
          .flatMap(
              page -> InBothLanguages.languages().stream().map(language -> name(language, page)))
          .filter(name -> !SEEN.contains(name))
          .sorted()
          .toList();
    }
  }

  private static boolean isWhole(Path template) {
    try {
      return Files.readString(template, UTF_8).contains("<@ui.page ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Locale language, String page) {
    return page + " (" + language + ")";
  }
}
