package org.holdpoint.cel;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One test of the official suite, and what we make of it. `json` is its line of conformance.jsonl; its fields are those of `SimpleTest` of cel-spec.
record ConformanceCase(Map<?, ?> json) {

  static ConformanceCase read(String line) {
    return new ConformanceCase((Map<?, ?>) JsonText.read(line));
  }

  /// `macros` of `macros/exists`.
  String area() {
    return text("section").split("/")[0];
  }

  String id() {
    return text("section") + "/" + text("name");
  }

  /// What is wrong about our result; empty when it is the wanted one.
  Optional<String> wrong() {
    try {
      var source = text("expr");
      var declarations = new Declarations(variables(), functions(), json.containsKey("container") ? text("container") : "");
      var resolved = declarations.resolve(Cel.parse(source));
      if (!json.containsKey("disableCheck")) {
        var checked = new Checker(source, declarations).check(resolved);
        if (!checked.problems().isEmpty()) {
          return Optional.of("does not check: " + checked.problems());
        }
        var type = deduced().or(() -> json.containsKey("type") ? Optional.of(text("type")) : Optional.empty());
        if (!type.map(wanted -> checked.type().text().equals(wanted)).orElse(true)) {
          return Optional.of("is of type " + checked.type().text() + ", not " + type.get());
        }
      }
      if (json.containsKey("checkOnly")) {
        return Optional.empty();
      }
      var bindings = bindings();
      var result = Cel.program(resolved, source)
          .evaluate(name -> Optional.ofNullable(bindings.get(name)).orElseGet(() -> new CelFailure("no variable " + name, 0)));
      if (json.containsKey("evalError")) {
        return result instanceof CelFailure ? Optional.empty() : Optional.of("gives " + result + ", not an error");
      }
      var wanted = wanted();
      return same(result, wanted) ? Optional.empty() : Optional.of("gives " + result + ", not " + wanted);
    } catch (CelException wrong) {
      return Optional.of("does not parse: " + wrong.problems());
    }
  }

  private String text(String key) {
    return (String) json.get(key);
  }

  /// Without a value the wanted one is `true`.
  private Object wanted() {
    var typed = json.get("typedResult") instanceof Map<?, ?> result ? result.get("result") : json.get("value");
    return typed instanceof Map<?, ?> value ? value(value) : (Object) true;
  }

  private Optional<String> deduced() {
    return json.get("typedResult") instanceof Map<?, ?> result && result.get("deducedType") instanceof Map<?, ?> type ? Optional.of(type(type)) : Optional.empty();
  }

  private Map<String, CelType> variables() {
    var variables = new TreeMap<String, CelType>();
    bindings().keySet().forEach(name -> variables.put(name, new CelType.Any()));
    for (var each : declared()) {
      if (each.get("ident") instanceof Map<?, ?> ident) {
        variables.put((String) each.get("name"), TypeReader.type(type((Map<?, ?>) ident.get("type"))));
      }
    }
    return variables;
  }

  private List<Signatures.Overload> functions() {
    var functions = new ArrayList<Signatures.Overload>();
    for (var each : declared()) {
      if (each.get("function") instanceof Map<?, ?> function) {
        for (var overload : (List<?>) function.get("overloads")) {
          var parts = (Map<?, ?>) overload;
          var parameters = ((List<?>) parts.get("params")).stream().map(type -> type((Map<?, ?>) type)).toList();
          functions.addAll(TypeReader.overloads(each.get("name") + "(" + String.join(", ", parameters) + ") -> " + type((Map<?, ?>) parts.get("resultType"))));
        }
      }
    }
    return functions;
  }

  private List<Map<?, ?>> declared() {
    return json.get("typeEnv") instanceof List<?> declared ? declared.stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList() : List.of();
  }

  private Map<String, Object> bindings() {
    var bindings = new LinkedHashMap<String, Object>();
    if (json.get("bindings") instanceof Map<?, ?> given) {
      given.forEach((name, value) -> bindings.put((String) name, value((Map<?, ?>) ((Map<?, ?>) value).get("value"))));
    }
    return bindings;
  }

  private static String type(Map<?, ?> type) {
    var kind = (String) type.keySet().iterator().next();
    return switch (kind) {
      case "primitive" -> Map.of("INT64", "int", "UINT64", "uint", "DOUBLE", "double", "BOOL", "bool", "STRING", "string", "BYTES", "bytes").get((String) type.get(kind));
      case "null" -> "null";
      case "dyn" -> "dyn";
      case "typeParam" -> (String) type.get(kind);
      case "listType" -> "list(" + type((Map<?, ?>) ((Map<?, ?>) type.get(kind)).get("elemType")) + ")";
      case "mapType" -> "map(" + type((Map<?, ?>) ((Map<?, ?>) type.get(kind)).get("keyType")) + ", " + type((Map<?, ?>) ((Map<?, ?>) type.get(kind)).get("valueType")) + ")";
      case "abstractType" -> ((Map<?, ?>) type.get(kind)).get("name") + "("
          + String.join(", ", ((List<?>) ((Map<?, ?>) type.get(kind)).get("parameterTypes")).stream().map(part -> type((Map<?, ?>) part)).toList()) + ")";
      default -> throw new IllegalStateException("no such type: " + type);
    };
  }

  private static Object value(Map<?, ?> json) {
    var kind = (String) json.keySet().iterator().next();
    var value = json.get(kind);
    return switch (kind) {
      case "boolValue", "stringValue" -> value;
      case "int64Value" -> Long.valueOf((String) value);
      case "uint64Value" -> new CelUint(Long.parseUnsignedLong((String) value));
      case "doubleValue" -> value instanceof String text ? (Object) Double.valueOf(text) : value;
      case "bytesValue" -> CelBytes.of(Base64.getDecoder().decode((String) value));
      case "nullValue" -> new CelNull();
      case "typeValue" -> new CelTypeName((String) value);
      case "listValue" -> ((Map<?, ?>) value).get("values") instanceof List<?> items ? items.stream().map(item -> value((Map<?, ?>) item)).toList() : List.of();
      case "mapValue" -> {
        var map = new LinkedHashMap<Object, Object>();
        if (((Map<?, ?>) value).get("entries") instanceof List<?> entries) {
          entries.stream().map(Map.class::cast).forEach(entry -> map.put(value((Map<?, ?>) entry.get("key")), value((Map<?, ?>) entry.get("value"))));
        }
        yield map;
      }
      default -> throw new IllegalStateException("no such value: " + json);
    };
  }

  /// The same value of the same kind, so that `1u` is not `1`; `0.0` is `-0.0`, as the file does not tell them apart.
  private static boolean same(Object one, Object other) {
    if (one instanceof Double left && other instanceof Double right) {
      return left.doubleValue() == right || left.isNaN() && right.isNaN();
    }
    if (one instanceof List<?> left && other instanceof List<?> right) {
      return left.size() == right.size() && java.util.stream.IntStream.range(0, left.size()).allMatch(i -> same(left.get(i), right.get(i)));
    }
    if (one instanceof Map<?, ?> left && other instanceof Map<?, ?> right) {
      return left.keySet().equals(right.keySet()) && left.keySet().stream().allMatch(key -> same(left.get(key), right.get(key)));
    }
    return one.equals(other);
  }
}
