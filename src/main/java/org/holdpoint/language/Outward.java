package org.holdpoint.language;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.source.Parts;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// Facts and statements of an inner text, with every span where it stands in the file around it.
final class Outward {

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

  private static Record record(Record record, SourceMap map) {
    return record instanceof Parts parts ? parts.made(number -> any(parts.part(number), map)) : reflected(record, map);
  }

  /// The same of a record that the build has not seen to.
  private static Record reflected(Record record, SourceMap map) {
    var components = record.getClass().getRecordComponents();
    var values = new Object[components.length];
    try {
      for (var index = 0; index < values.length; index++) {
        values[index] = any(components[index].getAccessor().invoke(record), map);
      }
      return (Record) record.getClass().getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
    } catch (ReflectiveOperationException wrong) {
      throw new IllegalStateException("a fact is made of public records: " + record.getClass(), wrong);
    }
  }
}
