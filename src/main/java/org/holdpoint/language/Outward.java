package org.holdpoint.language;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.Statement;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// Facts and statements of an inner text, with every span where it stands in the file around it.
final class Outward {

  /// How a record is taken apart and put together; asked for once, since asking costs more than doing.
  private record Shape(Method[] accessors, Constructor<?> constructor) {}

  private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
    @Override
    protected Shape computeValue(Class<?> type) {
      return shape(type);
    }
  };

  private Outward() {}

  /// The same fact; whatever span it holds, in itself or in its parts, is mapped.
  static Fact map(Fact fact, SourceMap map) {
    return (Fact) any(fact, map);
  }

  /// The same statement, where it stands in the file around it.
  static Statement map(Statement statement, SourceMap map) {
    return (Statement) record(statement, map);
  }

  private static Object any(Object value, SourceMap map) {
    return switch (value) {
      case String text -> text;
      case Span span -> map.outward(span);
      case List<?> list -> list.isEmpty() ? list : list.stream().map(item -> any(item, map)).toList();
      case Optional<?> optional -> optional.map(item -> any(item, map));
      case Record record -> record(record, map);
      default -> value;
    };
  }

  private static Object record(Record record, SourceMap map) {
    try {
      var shape = SHAPES.get(record.getClass());
      var values = new Object[shape.accessors().length];
      for (var index = 0; index < values.length; index++) {
        values[index] = any(shape.accessors()[index].invoke(record), map);
      }
      return shape.constructor().newInstance(values);
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException wrong) {
      throw new IllegalStateException("a fact is made of public records: " + record.getClass(), wrong);
    }
  }

  private static Shape shape(Class<?> type) {
    var components = type.getRecordComponents();
    try {
      return new Shape(Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new), type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)));
    } catch (NoSuchMethodException wrong) {
      throw new IllegalStateException("a fact is made of public records: " + type, wrong);
    }
  }
}
