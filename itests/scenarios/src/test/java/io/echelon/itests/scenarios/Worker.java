package io.echelon.itests.scenarios;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.card.Scorecard;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls a strategy whose contracts were loaded apart from those of the caller. */
final class Worker {
  private final ClassLoader loader;
  private final Object card;
  private final Object scorer;

  Worker(ClassLoader loader, String strategy, Scorecard card) throws ReflectiveOperationException {
    this.loader = loader;
    this.card = sent(card);
    Class<?> type = loader.loadClass(strategy);
    Method compile = type.getMethod("compile", this.card.getClass());
    scorer = compile.invoke(type.getConstructor().newInstance(), this.card);
  }

  /** Scores numbers; a batch of the worker's own is answered. */
  Object score(IndicatorBatch numbers, int rows) throws ReflectiveOperationException {
    Object in = batch("io.echelon.spi.scoring.IndicatorBatch", rows);
    for (int row = 0; row < rows; row++) {
      in.getClass().getMethod("addRow").invoke(in);
    }
    List<?> indicators = (List<?>) card.getClass().getMethod("indicators").invoke(card);
    for (int i = 0; i < indicators.size(); i++) {
      System.arraycopy(numbers.numbers(i), 0, column(in, "numbers", i), 0, rows);
    }
    Object out = batch("io.echelon.spi.scoring.ScoreBatch", rows);
    Method score =
        loader
            .loadClass("io.echelon.spi.scoring.Scorer")
            .getMethod("score", in.getClass(), out.getClass());
    score.invoke(scorer, in, out);
    return out;
  }

  Object column(Object batch, String name, int index) throws ReflectiveOperationException {
    return batch.getClass().getMethod(name, int.class).invoke(batch, index);
  }

  Object column(Object batch, String name) throws ReflectiveOperationException {
    return batch.getClass().getMethod(name).invoke(batch);
  }

  private Object batch(String type, int rows) throws ReflectiveOperationException {
    return loader
        .loadClass(type)
        .getConstructor(card.getClass(), int.class)
        .newInstance(card, rows);
  }

  /** The same value, made of the worker's classes. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an enum's own type is known at run time alone
  private Object sent(Object value) throws ReflectiveOperationException {
    // by their parts, so that it needs no change when a scorecard gets more of them
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      for (Object element : list) {
        copy.add(sent(element));
      }
      return copy;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        copy.put(sent(entry.getKey()), sent(entry.getValue()));
      }
      return copy;
    }
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? Optional.of(sent(optional.get())) : optional;
    }
    if (value instanceof Enum<?> constant) {
      Class type = loader.loadClass(constant.getDeclaringClass().getName());
      return Enum.valueOf(type, constant.name());
    }
    return value instanceof Record ? sentRecord(value) : value;
  }

  private Object sentRecord(Object value) throws ReflectiveOperationException {
    RecordComponent[] parts = value.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[parts.length];
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      Class<?> type = parts[i].getType();
      types[i] = type.isPrimitive() ? type : loader.loadClass(type.getName());
      values[i] = sent(parts[i].getAccessor().invoke(value));
    }
    return loader
        .loadClass(value.getClass().getName())
        .getDeclaredConstructor(types)
        .newInstance(values);
  }
}
