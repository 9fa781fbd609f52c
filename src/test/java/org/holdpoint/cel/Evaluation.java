package org.holdpoint.cel;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// Expressions over one sample record: `now` has a known `name`, `limit` and `sizes`, a `gone` that is not set, an `open` that is unknown, and `mixed`, a list of which the
/// second item is unknown; `was` is not there.
final class Evaluation {

  static final Span AT = Span.of("x.cfg", Side.HEAD, 7, 3, 8);
  static final CelUnknown OPEN = new CelUnknown("$LIMIT has no value", Optional.of(AT));

  private Evaluation() {}

  static CelType.Record type() {
    var fields = new LinkedHashMap<String, CelType.Field>();
    field(fields, "name", new CelType.Text(), "isis 0");
    field(fields, "limit", new CelType.Int(), 20L);
    field(fields, "sizes", new CelType.ListOf(new CelType.Int()), List.of(1L, 2L, 3L));
    field(fields, "gone", new CelType.Int(), new CelAbsent());
    field(fields, "open", new CelType.Int(), OPEN);
    field(fields, "mixed", new CelType.ListOf(new CelType.Int()), List.of(1L, OPEN, 3L));
    return new CelType.Record("sample", fields);
  }

  private static void field(Map<String, CelType.Field> fields, String name, CelType type, Object value) {
    fields.put(name, new CelType.Field(name, type, _ -> value));
  }

  static Map<String, CelType> variables() {
    return Map.of("now", type(), "was", type(), "compared", new CelType.Bool());
  }

  static Object evaluate(String source) {
    return Cel.compile(source, variables()).evaluate(name -> switch (name) {
      case "now" -> new CelRecord(type(), "now");
      case "compared" -> true;
      default -> new CelAbsent();
    });
  }

  static CelFailure failure(String source) {
    return (CelFailure) evaluate(source);
  }

  static List<CelProblem> problems(String source) {
    return assertThrows(CelException.class, () -> Cel.compile(source, variables()), source).problems();
  }

  /// `column message` of the only problem.
  static String problem(String source) {
    var problems = problems(source);
    return problems.size() == 1 ? problems.getFirst().line() + ":" + problems.getFirst().column() + " " + problems.getFirst().message() : problems.toString();
  }
}
