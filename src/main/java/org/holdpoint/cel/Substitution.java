package org.holdpoint.cel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the type parameters of one expression stand for, found by asking which types fit which ("Gradual Type Checking" and "Overload resolution", CEL language
/// definition). `dyn` fits everything; of two types that fit, the more general one stays.
final class Substitution {

  private final Map<String, CelType> known = new HashMap<>();
  private final Deque<Change> changes = new ArrayDeque<>();
  private int fresh;

  /// What a parameter stood for before, for taking an attempt back.
  private record Change(String name, Optional<CelType> before) {}

  /// A parameter that nothing is known about.
  CelType fresh() {
    return new CelType.Param("%" + fresh++);
  }

  /// The types of one signature, each parameter fresh, the same name the same parameter.
  List<CelType> fresh(List<CelType> types) {
    var names = new HashMap<String, CelType>();
    return types.stream().map(type -> fresh(type, names)).toList();
  }

  private CelType fresh(CelType type, Map<String, CelType> names) {
    return type instanceof CelType.Param(var name) ? names.computeIfAbsent(name, _ -> fresh()) : rebuilt(type, part -> fresh(part, names));
  }

  /// Can a value of the one type stand where the other is wanted? What that says about parameters is kept when all of them fit, and forgotten when not.
  boolean fit(List<CelType> types, List<CelType> wanted) {
    var before = changes.size();
    if (types.size() == wanted.size() && IntStream.range(0, types.size()).allMatch(i -> fits(types.get(i), wanted.get(i)))) {
      return true;
    }
    while (changes.size() > before) {
      var change = changes.pop();
      change.before().ifPresentOrElse(type -> known.put(change.name(), type), () -> known.remove(change.name()));
    }
    return false;
  }

  boolean fit(CelType type, CelType wanted) {
    return fit(List.of(type), List.of(wanted));
  }

  /// The type with its parameters replaced by what they stand for; one that nothing is known about stays, or with `finished` becomes `dyn`.
  CelType resolved(CelType type, boolean finished) {
    if (type instanceof CelType.Param(var name)) {
      var found = known.get(name);
      return found != null ? resolved(found, finished) : finished ? new CelType.Any() : type;
    }
    return rebuilt(type, part -> resolved(part, finished));
  }

  private static CelType rebuilt(CelType type, java.util.function.UnaryOperator<CelType> change) {
    return switch (type) {
      case CelType.ListOf(var element) -> new CelType.ListOf(change.apply(element));
      case CelType.MapOf(var key, var value) -> new CelType.MapOf(change.apply(key), change.apply(value));
      case CelType.TypeOf(var inner) -> new CelType.TypeOf(change.apply(inner));
      case CelType.Maybe(var value) -> new CelType.Maybe(change.apply(value));
      case CelType.Opaque(var name, var parts) -> new CelType.Opaque(name, parts.stream().map(change).toList());
      case CelType.Any _, CelType.Bool _, CelType.Int _, CelType.Uint _, CelType.Double _, CelType.Text _, CelType.Bytes _, CelType.Null _, CelType.Timestamp _,
          CelType.Duration _, CelType.Param _, CelType.Record _ -> type;
    };
  }

  private boolean fits(CelType one, CelType other) {
    if (other instanceof CelType.Param parameter) {
      if (stands(parameter, one)) {
        return true;
      }
      if (known.containsKey(parameter.name())) {
        return false;
      }
    }
    if (one instanceof CelType.Param parameter) {
      return stands(parameter, other);
    }
    if (one instanceof CelType.Any || other instanceof CelType.Any) {
      return true;
    }
    if (one instanceof CelType.Null || other instanceof CelType.Null) {
      return nullable(one) && nullable(other);
    }
    return kind(one).equals(kind(other)) && (one instanceof CelType.TypeOf || fitAll(parts(one), parts(other)));
  }

  private boolean fitAll(List<CelType> ones, List<CelType> others) {
    return ones.size() == others.size() && IntStream.range(0, ones.size()).allMatch(i -> fits(ones.get(i), others.get(i)));
  }

  /// Can the parameter stand for this type, beside what it stands for already?
  private boolean stands(CelType.Param parameter, CelType type) {
    if (parameter.equals(type)) {
      return true;
    }
    var before = Optional.ofNullable(known.get(parameter.name()));
    if (before.isEmpty()) {
      return !occurs(parameter, type) && learn(parameter, type);
    }
    if (before.get().equals(type)) {
      return true;
    }
    if (!fits(type, before.get())) {
      return false;
    }
    var general = general(type, before.get());
    return occurs(parameter, general) || learn(parameter, general);
  }

  private boolean learn(CelType.Param parameter, CelType type) {
    changes.push(new Change(parameter.name(), Optional.ofNullable(known.put(parameter.name(), type))));
    return true;
  }

  private boolean occurs(CelType.Param parameter, CelType type) {
    return type instanceof CelType.Param(var name) ? name.equals(parameter.name()) || known.containsKey(name) && occurs(parameter, known.get(name))
        : parts(type).stream().anyMatch(part -> occurs(parameter, part));
  }

  /// The more general of two types that fit each other.
  CelType general(CelType one, CelType other) {
    return one instanceof CelType.Null && !(other instanceof CelType.Any) ? other : other instanceof CelType.Null || covers(one, other) ? one : other;
  }

  private boolean covers(CelType one, CelType other) {
    if (one instanceof CelType.Any || one instanceof CelType.Param) {
      return true;
    }
    return !(other instanceof CelType.Any || other instanceof CelType.Param) && kind(one).equals(kind(other))
        && IntStream.range(0, parts(one).size()).allMatch(i -> covers(parts(one).get(i), parts(other).get(i)));
  }

  /// Types of the same kind fit when their parts do.
  private static String kind(CelType type) {
    return switch (type) {
      case CelType.ListOf _ -> "list";
      case CelType.MapOf _ -> "map";
      case CelType.TypeOf _ -> "type";
      case CelType.Maybe _ -> "optional_type";
      case CelType.Opaque(var name, var parts) -> name.equals("type") ? name : name + "/" + parts.size();
      case CelType.Any _, CelType.Bool _, CelType.Int _, CelType.Uint _, CelType.Double _, CelType.Text _, CelType.Bytes _, CelType.Null _, CelType.Timestamp _,
          CelType.Duration _, CelType.Param _, CelType.Record _ -> type.text();
    };
  }

  private static List<CelType> parts(CelType type) {
    return switch (type) {
      case CelType.ListOf(var element) -> List.of(element);
      case CelType.MapOf(var key, var value) -> List.of(key, value);
      case CelType.TypeOf(var inner) -> List.of(inner);
      case CelType.Maybe(var value) -> List.of(value);
      case CelType.Opaque(_, var parts) -> parts;
      case CelType.Any _, CelType.Bool _, CelType.Int _, CelType.Uint _, CelType.Double _, CelType.Text _, CelType.Bytes _, CelType.Null _, CelType.Timestamp _,
          CelType.Duration _, CelType.Param _, CelType.Record _ -> List.of();
    };
  }

  /// Types that have `null` besides their values.
  private static boolean nullable(CelType type) {
    return type instanceof CelType.Null || type instanceof CelType.Maybe || type instanceof CelType.Opaque || type instanceof CelType.Record || type instanceof CelType.Timestamp
        || type instanceof CelType.Duration;
  }
}
