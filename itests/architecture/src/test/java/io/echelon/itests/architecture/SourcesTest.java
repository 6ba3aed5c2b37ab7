package io.echelon.itests.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** Rules that only the source shows: names, exports, sizes, words. */
public class SourcesTest {
  private static final int MOST_LINES = 300;

  private static final List<String> NONE = List.of();

  private final Path bundles = Path.of(System.getProperty("echelon.bundles"));
  private final Path itests = bundles.resolveSibling("itests");

  @Test
  public void folderArtifactAndRootPackageHaveOneName() {
    assertEquals(NONE, Sources.badNames(bundles));
  }

  @Test
  public void exportedPackagesHaveAVersionAndASentence() {
    assertEquals(NONE, Sources.badExports(bundles));
  }

  @Test
  public void noMainClassIsTooLong() {
    List<Integer> lengths =
        new ArrayList<>(Sources.mainClassLengths(bundles).values().stream().sorted().toList());
    assertFalse("no source below " + bundles, lengths.isEmpty());
    System.out.printf(
        "main classes: %d, lines: median %d, 90 %% below %d, longest %d%n",
        lengths.size(),
        lengths.get(lengths.size() / 2),
        lengths.get(lengths.size() * 9 / 10),
        lengths.get(lengths.size() - 1));
    assertEquals(NONE, Sources.tooLong(bundles, MOST_LINES));
  }

  @Test
  public void refusalsAreToldInBothLanguages() {
    Path kinds =
        bundles.resolve(
            "platform/base/src/main/resources/io/echelon/platform/base/Kinds.properties");
    assertEquals(NONE, Refusals.inSources(bundles));
    assertEquals(NONE, Refusals.unknown(bundles, kinds));
    assertEquals(NONE, Refusals.untold(bundles));
  }

  @Test
  public void unwantedWordsStandNowhere() {
    assertEquals(NONE, Sources.unwanted(bundles, Set.of()));
    assertEquals(NONE, Sources.unwanted(itests, Set.of()));
  }
}
