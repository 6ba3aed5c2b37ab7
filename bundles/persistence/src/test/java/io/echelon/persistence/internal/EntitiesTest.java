package io.echelon.persistence.internal;

import static org.junit.Assert.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.persistence.Entity;
import org.junit.Test;

public class EntitiesTest {

  @Test
  public void everyEntityIsListed() throws Exception {
    Path root = Path.of(Entities.class.getResource("/db/changelog.xml").toURI()).resolve("../..");
    try (Stream<Path> files = Files.walk(root.normalize())) {
      List<String> entities =
          files
              .map(file -> root.normalize().relativize(file).toString())
              .filter(file -> file.endsWith("Entity.class"))
              .map(file -> file.replace('/', '.').replaceAll("\\.class$", ""))
              .sorted()
              .toList();
      assertEquals(entities, Entities.NAMES.stream().sorted().toList());
      for (String entity : entities) {
        assertEquals(1, Class.forName(entity).getAnnotationsByType(Entity.class).length);
      }
    }
  }
}
