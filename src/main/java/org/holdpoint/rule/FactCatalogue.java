package org.holdpoint.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// The catalogue of facts for people who write rules: every kind, its fields, their types and what they mean.
public final class FactCatalogue {

  private static final String MEANINGS = "/org/holdpoint/rule/facts.tsv";

  private FactCatalogue() {}

  /// A kind of fact, or a record that others hold as a part.
  public record Kind(String name, String meaning, boolean part, List<Field> fields) {}

  /// A field: its CEL type, whether it may be absent, or unknown from the files, in what it is counted (empty where it is no number), and what it means.
  public record Field(String name, String type, boolean mayBeAbsent, boolean mayBeUnknown, String unit, String meaning) {}

  /// All kinds in alphabetical order, then the parts that they hold.
  public static List<Kind> kinds() {
    var meanings = meanings();
    return records().stream().map(type -> kind(type, meanings)).toList();
  }

  /// The record classes behind them, in the same order.
  static List<Class<?>> records() {
    var found = new LinkedHashMap<String, Class<?>>();
    FactTypes.kinds().forEach(kind -> found.put(kind, FactTypes.record(kind)));
    var parts = new TreeMap<String, Class<?>>();
    List.copyOf(found.values()).forEach(type -> parts(type, parts));
    parts.forEach(found::putIfAbsent);
    return List.copyOf(found.values());
  }

  private static void parts(Class<?> record, Map<String, Class<?>> found) {
    for (var component : Shape.of(record).components()) {
      if (held(component.type()) instanceof Class<?> part && part.isRecord() && part != Span.class && found.putIfAbsent(FactTypes.kebab(part.getSimpleName()), part) == null) {
        parts(part, found);
      }
    }
  }

  private static Type held(Type type) {
    return type instanceof ParameterizedType generic ? held(generic.getActualTypeArguments()[0]) : type;
  }

  private static Kind kind(Class<?> type, Map<String, String[]> meanings) {
    var name = FactTypes.kebab(type.getSimpleName());
    var types = FactTypes.type(type).fields();
    var fields = Shape.of(type).components().stream().map(component -> {
      var said = meanings.getOrDefault(name + "\t" + component.name(), new String[] {"", ""});
      var value = raw(component.type()) == Value.class;
      return new Field(component.name(), types.get(component.name()).type().text(), value || raw(component.type()) == Optional.class, value, said[0], said[1]);
    }).toList();
    return new Kind(name, meanings.getOrDefault(name + "\t", new String[] {"", ""})[1], !FactTypes.kinds().contains(name), fields);
  }

  private static Type raw(Type type) {
    return type instanceof ParameterizedType generic ? generic.getRawType() : type;
  }

  /// Unit and meaning by kind and field.
  private static Map<String, String[]> meanings() {
    try (var table = FactCatalogue.class.getResourceAsStream(MEANINGS)) {
      var meanings = new HashMap<String, String[]>();
      if (table != null) {
        new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t", -1)).forEach(row -> meanings.put(row[0] + "\t" + row[1], new String[] {row[2], row[3]}));
      }
      return meanings;
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
