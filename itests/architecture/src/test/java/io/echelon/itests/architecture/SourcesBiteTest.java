package io.echelon.itests.architecture;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Each source rule reports a file that was made to break it, and leaves a good one alone. */
public class SourcesBiteTest {
  private static final String PLACE = "platform/thing/src/main/java/io/echelon/platform/thing/";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private Path bundles;

  @Before
  public void writeAGoodBundle() throws IOException {
    bundles = folder.getRoot().toPath();
    write("platform/thing/pom.xml", pom("io.echelon.platform.thing"));
    write(PLACE + "Good.java", "package io.echelon.platform.thing;\nclass Good {}\n");
    write(PLACE + "package-info.java", info("/** Things. */", "@Version(\"1.0.0\")"));
  }

  @Test
  public void aGoodBundleIsLeftAlone() {
    assertEquals(List.of(), Sources.badNames(bundles));
    assertEquals(List.of(), Sources.badExports(bundles));
    assertEquals(List.of(), Sources.tooLong(bundles, 2));
    assertEquals(List.of(), Sources.unwanted(bundles, Set.of()));
  }

  @Test
  public void anotherArtifactIdIsReported() throws IOException {
    write("platform/thing/pom.xml", pom("io.echelon.thing"));
    assertEquals(
        List.of("platform/thing/pom.xml: artifactId is not io.echelon.platform.thing"),
        Sources.badNames(bundles));
  }

  @Test
  public void anotherRootPackageIsReported() throws IOException {
    write(PLACE + "Good.java", "package io.echelon.platform.things;\nclass Good {}\n");
    assertEquals(
        List.of(PLACE + "Good.java: package does not start with io.echelon.platform.thing"),
        Sources.badNames(bundles));
  }

  @Test
  public void anExportWithoutVersionIsReported() throws IOException {
    write(PLACE + "package-info.java", info("/** Things. */", ""));
    assertEquals(
        List.of(PLACE + "package-info.java: exported without a version"),
        Sources.badExports(bundles));
  }

  @Test
  public void anExportWithoutSentenceIsReported() throws IOException {
    for (String comment : List.of("", "/** */", "/** Things */")) {
      write(PLACE + "package-info.java", info(comment, "@Version(\"1.0.0\")"));
      assertEquals(
          List.of(PLACE + "package-info.java: exported without a sentence"),
          Sources.badExports(bundles));
    }
  }

  @Test
  public void aLongClassIsReported() throws IOException {
    write(PLACE + "Long.java", "package io.echelon.platform.thing;\n\nclass Long {}\n");
    assertEquals(List.of(PLACE + "Long.java: 3 lines"), Sources.tooLong(bundles, 2));
  }

  @Test
  public void everyUnwantedWordIsReported() throws IOException {
    for (String word :
        List.of(
            "Thread" + ".sleep",
            "@" + "Ignore",
            "TO" + "DO",
            "FIX" + "ME",
            "print" + "StackTrace")) {
      write(PLACE + "Good.java", "package io.echelon.platform.thing;\n// " + word + "\n");
      assertEquals(List.of(PLACE + "Good.java:2: " + word), Sources.unwanted(bundles, Set.of()));
      assertEquals(List.of(), Sources.unwanted(bundles, Set.of("Good.java")));
    }
  }

  @Test
  public void whatWasBuiltIsNotLookedAt() throws IOException {
    write("platform/thing/target/Bad.java", "// TO" + "DO\n");
    assertEquals(List.of(), Sources.unwanted(bundles, Set.of()));
  }

  @Test
  public void aRefusalThatIsNotInBothLanguagesIsReported() throws IOException {
    String reasons = PLACE.replace("/java/", "/resources/") + "Reasons";
    write(reasons + ".properties", "late={0} is late\nnever=not now\n");
    write(reasons + "_zh.properties", "late=太晚了\nnever=现在不行\n");
    write("kinds.properties", "old-thing=old thing\n");
    write(
        PLACE + "Bad.java",
        """
        package io.echelon.platform.thing;
        class Bad {
          private static final Reasons REASONS = new Reasons(Bad.class);
          Object a = EchelonException.invalid("it is bad");
          Object b = new EchelonException(ErrorCode.STALE, REASONS.text("late", 1), cause);
          Object c = REASONS.of(ErrorCode.STALE, "soon");
          Object d = EchelonException.notFound("old thing", 1);
          Object e = EchelonException.notFound("thing", 1);
        }
        """);
    assertEquals(
        List.of(PLACE + "Bad.java: EchelonException.invalid(\"it is bad\");"),
        Refusals.inSources(bundles));
    assertEquals(
        List.of(PLACE + "Bad.java: no reason soon", PLACE + "Bad.java: no kind thing"),
        Refusals.unknown(bundles, bundles.resolve("kinds.properties")));
    assertEquals(
        List.of(
            reasons + ".properties: late is not the same in both languages",
            reasons + ".properties: never is given by nobody"),
        Refusals.untold(bundles));
  }

  private void write(String place, String text) throws IOException {
    Path file = bundles.resolve(place);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String pom(String artifact) {
    return "<project><parent><artifactId>p</artifactId></parent>\n<artifactId>"
        + artifact
        + "</artifactId></project>";
  }

  private static String info(String comment, String version) {
    return comment + "\n@Export\n" + version + "\npackage io.echelon.platform.thing;\n";
  }
}
