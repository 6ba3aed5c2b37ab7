package io.echelon.itests.scenarios;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.echelon.itests.scenarios.wallet.WalletStrategy;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.sdk.testkit.RandomIndicators;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.Scorecard;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * A scorer runs wherever there is Java: on a class path of the contracts and the plug-in alone, as
 * on a worker of a cluster, it gives what it gives beside the platform.
 */
public class OutsideOsgiTest {
  private static final int ROWS = 1_000;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final Scorecard card = ScorecardDocument.read(new WalletStrategy().defaultScorecard());
  private final IndicatorBatch in = RandomIndicators.batch(card, ROWS);

  @Test
  public void aBatchIsScoredWithTheContractsAndThePlugInAlone() throws Exception {
    ScoreBatch here = new ScoreBatch(card, ROWS);
    new WalletStrategy().compile(card).score(in, here);

    URL[] classPath = {
      ScoringStrategy.class.getProtectionDomain().getCodeSource().getLocation(), plugInJar()
    };
    try (var alone = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
      for (String absent :
          List.of("org.osgi.framework.Bundle", ScorecardDocument.class.getName())) {
        assertThrows(ClassNotFoundException.class, () -> alone.loadClass(absent));
      }
      Worker worker = new Worker(alone, WalletStrategy.class.getName(), card);
      Object there = worker.score(in, ROWS);
      for (int c = 0; c < card.characteristics().size(); c++) {
        assertArrayEquals(here.points(c), (double[]) worker.column(there, "points", c), 0);
      }
      assertArrayEquals(here.total(), (double[]) worker.column(there, "total"), 0);
      assertArrayEquals(here.tier(), (int[]) worker.column(there, "tier"));
      assertEquals(alone, there.getClass().getClassLoader());
    }
  }

  /** The plug-in's package as its bundle has it. */
  private URL plugInJar() throws IOException {
    Path classes =
        Path.of("target/test-classes", WalletStrategy.class.getPackageName().replace('.', '/'));
    Path jar = folder.newFile("wallet.jar").toPath();
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.list(classes)) {
      for (Path file : files.toList()) {
        out.putNextEntry(new JarEntry(Path.of("target/test-classes").relativize(file).toString()));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
    return jar.toUri().toURL();
  }
}
