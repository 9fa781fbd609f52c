package org.holdpoint.rule;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.holdpoint.cel.CelAbsent;
import org.holdpoint.cel.CelRecord;
import org.holdpoint.cel.CelType;
import org.holdpoint.cel.CelUnknown;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// The catalogue of facts as CEL sees it. A kind is the name of the fact's record in kebab case; a field is a component of the record; a `Value` is
/// what it holds, absent, or unknown; a span has `file`, `line` and `column`.
public final class FactTypes {

  private static final ClassValue<String> NAMES = new ClassValue<>() {
    @Override
    protected String computeValue(Class<?> type) {
      return kebab(type.getSimpleName());
    }
  };
  private static final ClassValue<CelType.Record> TYPES = new ClassValue<>() {
    @Override
    protected CelType.Record computeValue(Class<?> type) {
      return described(type);
    }
  };
  private static final CelType.Record SPAN = span();

  /// The CEL type of a Java type, and how a value of it becomes a CEL value.
  private record Conversion(CelType type, Function<Object, Object> convert) {}

  /// Loaded when a kind is asked for by its name: a run by the rules of the program loads no fact that it does not meet.
  private static final class Kinds {
    static final Map<String, Class<?>> ALL = FactTypes.kinds(Fact.class, new TreeMap<>());
  }

  private FactTypes() {}

  /// All kinds of fact, in alphabetical order.
  public static List<String> kinds() {
    return List.copyOf(Kinds.ALL.keySet());
  }

  /// The kind of a fact: `bgp-neighbor`.
  public static String kind(Fact fact) {
    return NAMES.get(fact.getClass());
  }

  /// A fact as a CEL value.
  static CelRecord value(Fact fact) {
    return new CelRecord(type(fact.getClass()), fact);
  }

  /// The CEL type of a kind that [#kinds] lists.
  public static CelType.Record type(String kind) {
    return type(record(kind));
  }

  /// The variables that an expression about this kind may use.
  public static Map<String, CelType> variables(String kind) {
    var type = type(kind);
    return Map.of("now", type, "was", type, "compared", new CelType.Bool());
  }

  /// The record behind a kind that [#kinds] lists.
  static Class<?> record(String kind) {
    return Optional.<Class<?>>ofNullable(Kinds.ALL.get(kind)).orElseThrow(() -> new IllegalArgumentException("no such fact: " + kind));
  }

  /// `BgpNeighbor` → `bgp-neighbor`, `DNSZone` → `dns-zone`.
  static String kebab(String name) {
    var words = new StringBuilder(name.length() + 4);
    for (var at = 0; at < name.length(); at++) {
      var letter = name.charAt(at);
      var capital = letter >= 'A' && letter <= 'Z';
      if (capital && at > 0 && (!capital(name, at - 1) || at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1)))) {
        words.append('-');
      }
      words.append(capital ? (char) (letter - 'A' + 'a') : letter);
    }
    return words.toString();
  }

  private static boolean capital(String name, int at) {
    return name.charAt(at) >= 'A' && name.charAt(at) <= 'Z';
  }

  private static Map<String, Class<?>> kinds(Class<?> type, Map<String, Class<?>> found) {
    if (type.isSealed()) {
      for (var permitted : type.getPermittedSubclasses()) {
        kinds(permitted, found);
      }
    } else if (found.put(kebab(type.getSimpleName()), type) != null) {
      throw new IllegalStateException("two facts are called " + kebab(type.getSimpleName()));
    }
    return found;
  }

  /// The CEL type of a record that is a fact or a part of one.
  static CelType.Record type(Class<?> record) {
    return TYPES.get(record);
  }

  private static CelType.Record described(Class<?> record) {
    var fields = new LinkedHashMap<String, CelType.Field>();
    for (var component : Shape.of(record).components()) {
      var conversion = conversion(component.type());
      fields.put(component.name(), new CelType.Field(component.name(), conversion.type(), owner -> conversion.convert().apply(component.read(owner))));
    }
    return new CelType.Record(kebab(record.getSimpleName()), fields);
  }

  private static Conversion conversion(Type type) {
    return switch (type) {
      case ParameterizedType generic when generic.getRawType() == Value.class -> value(conversion(generic.getActualTypeArguments()[0]));
      case ParameterizedType generic when generic.getRawType() == Optional.class -> optional(conversion(generic.getActualTypeArguments()[0]));
      case ParameterizedType generic when generic.getRawType() == List.class -> list(conversion(generic.getActualTypeArguments()[0]));
      case Class<?> plain when plain == Span.class -> new Conversion(SPAN, span -> new CelRecord(SPAN, span));
      case Class<?> plain when plain == String.class -> new Conversion(new CelType.Text(), Function.identity());
      case Class<?> plain when plain == boolean.class || plain == Boolean.class -> new Conversion(new CelType.Bool(), Function.identity());
      case Class<?> plain when plain == long.class || plain == Long.class || plain == int.class || plain == Integer.class ->
          new Conversion(new CelType.Int(), number -> ((Number) number).longValue());
      case Class<?> plain when plain == double.class || plain == Double.class -> new Conversion(new CelType.Double(), Function.identity());
      case Class<?> plain when plain == Instant.class -> new Conversion(new CelType.Timestamp(), Function.identity());
      case Class<?> plain when plain == Duration.class -> new Conversion(new CelType.Duration(), Function.identity());
      case Class<?> plain when plain.isEnum() -> new Conversion(new CelType.Text(), word -> ((Enum<?>) word).name().toLowerCase(Locale.ROOT).replace('_', '-'));
      case Class<?> plain when plain.isRecord() -> {
        var record = type(plain);
        yield new Conversion(record, owner -> new CelRecord(record, owner));
      }
      default -> throw new IllegalStateException("no CEL type for a fact's component of type " + type.getTypeName());
    };
  }

  private static Conversion value(Conversion inner) {
    return new Conversion(inner.type(), value -> switch ((Value<?>) value) {
      case Value.Known<?>(var known, _) -> inner.convert().apply(known);
      case Value.Absent<?> _ -> new CelAbsent();
      case Value.Unknown<?>(var because, var at) -> new CelUnknown(because, Optional.of(at));
    });
  }

  private static Conversion optional(Conversion inner) {
    return new Conversion(inner.type(), value -> ((Optional<?>) value).map(present -> inner.convert().apply(present)).orElseGet(CelAbsent::new));
  }

  private static Conversion list(Conversion inner) {
    return new Conversion(new CelType.ListOf(inner.type()), list -> list((List<?>) list, inner.convert()));
  }

  /// Lists of facts are short, and read often: no stream.
  private static List<Object> list(List<?> list, Function<Object, Object> convert) {
    var values = new ArrayList<Object>(list.size());
    for (var item : list) {
      values.add(convert.apply(item));
    }
    return values;
  }

  private static CelType.Record span() {
    var fields = new LinkedHashMap<String, CelType.Field>();
    fields.put("file", new CelType.Field("file", new CelType.Text(), span -> ((Span) span).file()));
    fields.put("line", new CelType.Field("line", new CelType.Int(), span -> (long) ((Span) span).line()));
    fields.put("column", new CelType.Field("column", new CelType.Int(), span -> (long) ((Span) span).column()));
    return new CelType.Record("span", fields);
  }
}
