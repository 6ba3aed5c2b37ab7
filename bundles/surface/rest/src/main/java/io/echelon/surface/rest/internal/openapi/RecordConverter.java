package io.echelon.surface.rest.internal.openapi;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.echelon.platform.base.json.Json;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.ComposedSchema;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Describes the platform's records as its JSON has them. Used while the bundle is built, never at
 * run time.
 */
public final class RecordConverter implements ModelConverter {
  private static final List<Class<?>> MAY_BE_ABSENT =
      List.of(Optional.class, OptionalInt.class, OptionalLong.class);

  private final Map<String, Class<?>> records = new HashMap<>();

  @Override
  public Schema<?> resolve(
      AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Class<?> type = TypeFactory.defaultInstance().constructType(annotated.getType()).getRawClass();
    if (type == OptionalInt.class) {
      return new IntegerSchema().format("int32");
    }
    if (type == OptionalLong.class) {
      return new IntegerSchema().format("int64");
    }
    if (type == Period.class) {
      return new StringSchema().format("duration").example("P2M");
    }
    if (type == Duration.class) {
      return new StringSchema().format("duration").example("PT24H");
    }
    if (type.isSealed()) {
      return oneOf(type, context);
    }
    Schema<?> schema = chain.hasNext() ? chain.next().resolve(annotated, context, chain) : null;
    if (type.isRecord()) {
      refuseSecond(type);
      context.getDefinedModels().values().stream()
          .filter(model -> model.getProperties() != null)
          .filter(model -> isModelOf(model, type))
          .forEach(model -> require(model, type));
    }
    return schema;
  }

  /** Models go by simple names, and the later of two would take the place of the first unseen. */
  private void refuseSecond(Class<?> type) {
    Class<?> first = records.putIfAbsent(type.getSimpleName(), type);
    if (first != null && first != type) {
      throw new IllegalStateException(
          "the API has two records of one name: " + first + ", " + type);
    }
  }

  private static boolean isModelOf(Schema<?> model, Class<?> type) {
    return model.getName() != null
        && model.getName().startsWith(type.getSimpleName())
        && model.getProperties().keySet().equals(names(type));
  }

  private static Set<String> names(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toSet());
  }

  private static void require(Schema<?> model, Class<?> type) {
    Arrays.stream(type.getRecordComponents())
        .filter(component -> !MAY_BE_ABSENT.contains(component.getType()))
        .map(RecordComponent::getName)
        .filter(name -> model.getRequired() == null || !model.getRequired().contains(name))
        .forEach(model::addRequiredItem);
  }

  private static Schema<?> oneOf(Class<?> type, ModelConverterContext context) {
    ComposedSchema choice = new ComposedSchema();
    Class<?> form = form(type);
    JsonSubTypes named = form.getAnnotation(JsonSubTypes.class);
    for (Class<?> option : type.getPermittedSubclasses()) {
      context.resolve(new AnnotatedType(option));
      String model = option.getSimpleName();
      choice.addOneOfItem(new Schema<>().$ref("#/components/schemas/" + model));
      if (named != null) {
        tag(form, option, named, choice, context.getDefinedModels().get(model));
      }
    }
    return choice;
  }

  /** Where a type's JSON form is stated: a contract in plain Java has it stated elsewhere. */
  private static Class<?> form(Class<?> type) {
    Class<?> mixIn = Json.mapper().findMixInClassFor(type);
    return mixIn == null ? type : mixIn;
  }

  private static void tag(
      Class<?> form, Class<?> option, JsonSubTypes named, ComposedSchema choice, Schema<?> model) {
    String property = form.getAnnotation(JsonTypeInfo.class).property();
    String name =
        Arrays.stream(named.value())
            .filter(sub -> sub.value() == option)
            .map(JsonSubTypes.Type::name)
            .findFirst()
            .orElseThrow();
    if (choice.getDiscriminator() == null) {
      choice.setDiscriminator(new Discriminator().propertyName(property));
    }
    choice.getDiscriminator().mapping(name, "#/components/schemas/" + option.getSimpleName());
    model.addProperty(property, new StringSchema()._enum(List.of(name)));
    if (model.getRequired() == null || !model.getRequired().contains(property)) {
      model.addRequiredItem(property);
    }
  }
}
