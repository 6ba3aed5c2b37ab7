package io.echelon.surface.rest.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import io.echelon.surface.rest.internal.host.RestResource;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.HttpMethod;
import org.junit.Test;

public class OpenApiDocumentTest {
  private final Document document = new Document();

  @Test
  public void theDocumentHasEveryOperationOfTheResourcesAndNoOther() throws Exception {
    Set<String> coded =
        resources().stream()
            .flatMap(type -> Arrays.stream(type.getMethods()))
            .flatMap(OpenApiDocumentTest::operations)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> documented =
        document.operations().stream()
            .map(Document.Op::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(coded, documented);
    assertEquals(189, documented.size());
  }

  @Test
  public void everyOperationSaysWhatItIsAndThatItMayRefuse() {
    for (Document.Op operation : document.operations()) {
      assertFalse(operation + " summary", operation.node().path("summary").asText().isBlank());
      assertEquals(
          operation.toString(),
          "#/components/schemas/Problem",
          operation
              .node()
              .at("/responses/default/content/application~1problem+json/schema/$ref")
              .asText());
    }
  }

  @Test
  public void operationIdsAreUniqueAndPlain() {
    List<String> ids =
        document.operations().stream().map(o -> o.node().path("operationId").asText()).toList();
    assertEquals(ids.size(), Set.copyOf(ids).size());
    assertEquals(List.of(), ids.stream().filter(id -> !id.matches("[a-zA-Z]+")).toList());
  }

  @Test
  public void signInIsBasicEverywhereButForTheLoadBalancer() {
    assertEquals("basic", document.root.at("/components/securitySchemes/basic/scheme").asText());
    assertEquals(1, document.root.path("security").size());
    for (Document.Op operation : document.operations()) {
      assertEquals(
          operation.toString(),
          operation.path().equals("/health/live"),
          operation.node().has("security"));
    }
  }

  @Test
  public void timesPeriodsTextsAndChoicesComeOutAsTheJsonHasThem() {
    assertEquals("date-time", schema("/Run/properties/startedAt/format"));
    assertEquals("date", schema("/Run/properties/asOf/format"));
    assertEquals("duration", schema("/Cadence/properties/every/format"));
    assertEquals("duration", schema("/Target/properties/within/format"));
    assertEquals("duration", schema("/Grant/properties/within/format"));
    assertEquals("number", schema("/Price/properties/fromPercent/type"));
    assertEquals("integer", schema("/Grant/properties/catalogVersion/type"));
    assertEquals("kind", schema("/Entry/properties/benefit/discriminator/propertyName"));
    assertEquals("string", schema("/LocalizedText/properties/zh/type"));
  }

  private String schema(String pointer) {
    return document.root.at("/components/schemas" + pointer).asText();
  }

  private static Stream<String> operations(Method method) {
    if (method.getDeclaringClass() == Object.class) {
      return Stream.empty();
    }
    javax.ws.rs.Path below = method.getAnnotation(javax.ws.rs.Path.class);
    String base = method.getDeclaringClass().getAnnotation(javax.ws.rs.Path.class).value();
    String path = "/" + base + (below == null ? "" : "/" + below.value());
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(verb -> verb.value() + " " + path.replace("{path: .*}", "{path}"));
  }

  private static List<Class<?>> resources()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path classes = Path.of(RestResource.class.getResource("/").toURI()).resolveSibling("classes");
    try (Stream<Path> files = Files.walk(classes)) {
      List<String> names =
          files
              .map(file -> classes.relativize(file).toString())
              .filter(name -> name.endsWith(".class"))
              .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
              .filter(name -> name.contains(".resource."))
              .toList();
      List<Class<?>> found = new java.util.ArrayList<>();
      for (String name : names) {
        Class<?> type = Class.forName(name);
        if (type.isAnnotationPresent(javax.ws.rs.Path.class)) {
          found.add(type);
        }
      }
      return found;
    }
  }
}
