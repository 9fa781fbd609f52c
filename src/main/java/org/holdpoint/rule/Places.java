package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Where the parts of a fact stand.
final class Places {

  private Places() {}

  /// The places of all its values, however deep.
  static List<Span> of(Object part) {
    var found = new ArrayList<Span>();
    collect(part, found);
    return found;
  }

  private static void collect(Object part, List<Span> found) {
    switch (part) {
      case Span span -> found.add(span);
      case Value<?> value -> {
        found.addAll(value.place().stream().toList());
        value.known().ifPresent(known -> collect(known, found));
      }
      case Optional<?> optional -> optional.ifPresent(known -> collect(known, found));
      case List<?> list -> list.forEach(item -> collect(item, found));
      case Record record -> Shape.of(record.getClass()).components().stream().filter(component -> !component.name().equals("within"))
          .forEach(component -> collect(component.read(record), found));
      case Object _ -> { }
    }
  }
}
