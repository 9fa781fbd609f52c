package org.holdpoint.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Facts as plain mappings, lists, texts, numbers and truth values, for people and programs that want to see what was read.
public final class FactValues {

  private FactValues() {}

  /// `{kind, subject, path, at, within, …}`: a value that is not set is left out, one that cannot be known is `{unknown: why}`; a span is `file:line:column`.
  public static Map<String, Object> of(Fact fact) {
    var values = new LinkedHashMap<String, Object>();
    values.put("kind", FactTypes.kind(fact));
    values.put("subject", fact.key().subject().toString());
    values.put("path", fact.key().path());
    values.putAll(record((Record) fact));
    values.remove("key");
    return values;
  }

  private static Map<String, Object> record(Record record) {
    var values = new LinkedHashMap<String, Object>();
    for (var component : Shape.of(record.getClass()).components()) {
      value(component.read(record)).ifPresent(value -> values.put(component.name(), value));
    }
    return values;
  }

  private static Optional<Object> value(Object value) {
    return switch (value) {
      case Value.Known<?>(var known, _) -> value(known);
      case Value.Absent<?> _ -> Optional.empty();
      case Value.Unknown<?>(var because, _) -> Optional.of(Map.of("unknown", because));
      case Optional<?> optional -> optional.flatMap(FactValues::value);
      case List<?> list -> Optional.of(list.stream().flatMap(item -> value(item).stream()).toList());
      case Span span -> Optional.of(span.place());
      case Key key -> Optional.of(key.path());
      case Record record -> Optional.of(record(record));
      case Enum<?> word -> Optional.of(word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      case Object plain -> Optional.of(plain);
    };
  }
}
