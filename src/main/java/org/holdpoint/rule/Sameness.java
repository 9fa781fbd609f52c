package org.holdpoint.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.source.Span;

/// Whether two facts say the same, wherever they stand.
final class Sameness {

  private Sameness() {}

  /// Whether two parts of facts are equal apart from spans and line numbers.
  static boolean same(Object one, Object other) {
    return switch (one) {
      case Span _ -> other instanceof Span;
      case Optional<?> optional -> other instanceof Optional<?> twin && bothSame(optional, twin);
      case List<?> list -> other instanceof List<?> twin && list.size() == twin.size()
          && IntStream.range(0, list.size()).allMatch(index -> same(list.get(index), twin.get(index)));
      case Record record -> record.equals(other) || record.getClass() == other.getClass() && Shape.of(record.getClass()).components().stream()
          .allMatch(component -> component.isPlace() || same(component.read(record), component.read(other)));
      default -> one.equals(other);
    };
  }

  /// Whether a span is there says nothing: the line that takes a value away may be written or left out.
  private static boolean bothSame(Optional<?> one, Optional<?> other) {
    return one.isPresent() && other.isPresent() ? same(one.get(), other.get())
        : Stream.concat(one.stream(), other.stream()).allMatch(Span.class::isInstance);
  }
}
