package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.cel.Cel;
import org.holdpoint.cel.CelAbsent;
import org.holdpoint.cel.CelFailure;
import org.holdpoint.cel.CelRecord;
import org.holdpoint.cel.CelUnknown;
import org.holdpoint.cel.Expr;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.Fact;
import org.holdpoint.rule.FactPool.Item;
import org.holdpoint.source.Span;

/// What a rule makes of one fact: what was put beside it, and which parts of `when` hold there. `judged` is false where a base leaves it out, because the change does
/// not touch it. `fact` names it, at `at`; `flagged` is where the finding stands, if there is one.
public record WhyNot(String fact, Span at, String word, boolean judged, List<Beside> beside, List<Part> parts, Optional<Span> flagged) {

  /// What a join or group has found: how many facts that surely belong there, how many of which that is unknown, and how many there are of the kind. With `necessary` the rule
  /// leaves the fact alone when there is none. `values` are those that the facts must have: `name = "a"`.
  public record Beside(String name, String kind, List<String> values, int sure, int possible, int all, boolean necessary) {}

  /// A part of `when`: `answer` is `true`, `false`, `unknown` or `fails`, and `because` says of the last two why. `depth` is how many parts it stands in.
  public record Part(int depth, String text, String answer, String because, List<Reading> readings) {}

  /// A value that a part reads, in words, and where it stands.
  public record Reading(String name, String value, Optional<Span> at) {}

  /// What there is at a line of a file: what the rule makes of each of its facts there; and where there is none, on which lines of the file there are, and which kinds of fact
  /// the line has instead.
  public record Seen(List<WhyNot> answers, List<Integer> lines, List<String> kinds) {}

  /// Asks a rule about the facts of a line, as [Judge#judge] would. `file` is the path that places name.
  public static Seen at(Rule rule, List<List<Change<Fact>>> documents, Supplier<List<List<Change<Fact>>>> around, boolean compared, String file, int line) {
    var pool = new FactPool(documents, around);
    var items = pool.items(rule.on());
    var here = items.stream().filter(item -> spans(item.change()).anyMatch(at -> covers(at, file, line))).toList();
    var found = here.isEmpty() ? items.stream().filter(item -> facts(item.change()).flatMap(fact -> Places.of(fact).stream()).anyMatch(at -> covers(at, file, line))).toList() : here;
    if (!found.isEmpty()) {
      var asking = new Asking(rule, pool, compared);
      return new Seen(found.stream().map(asking::about).toList(), List.of(), List.of());
    }
    var lines = items.stream().flatMap(item -> spans(item.change())).filter(at -> at.file().equals(file)).map(Span::line).distinct().sorted().toList();
    var kinds = documents.stream().flatMap(List::stream).filter(change -> spans(change).anyMatch(at -> covers(at, file, line))).map(change -> FactTypes.kind(change.any())).distinct().sorted()
        .toList();
    return new Seen(List.of(), lines, kinds);
  }

  private static boolean covers(Span at, String file, int line) {
    return at.file().equals(file) && at.line() <= line && line <= at.endLine();
  }

  private static Stream<Span> spans(Change<Fact> change) {
    return facts(change).map(Fact::at);
  }

  private static Stream<Fact> facts(Change<Fact> change) {
    return Stream.concat(change.now().stream(), change.was().stream());
  }

  /// One rule, and the facts that it may put beside another.
  private record Asking(Rule rule, FactPool pool, boolean compared, List<Partners> partners) {

    Asking(Rule rule, FactPool pool, boolean compared) {
      this(rule, pool, compared, Partners.of(rule, pool, compared));
    }

    WhyNot about(Item item) {
      var alone = new Binding(item.change(), compared);
      var found = new LinkedHashMap<String, Partners.Found>();
      var beside = new ArrayList<Beside>();
      var brought = item.changed();
      for (var one : partners) {
        var key = one.key(alone);
        var here = one.find(key, item);
        brought |= one.touched(key);
        found.put(one.name(), here);
        beside.add(new Beside(one.name(), one.kind(), one.values(key), here.sure().size(), here.possible().size(), pool.items(one.kind()).size(), here.necessary()));
      }
      var asked = Asked.joined(rule, item.change(), item.word(), compared, found);
      var parts = new ArrayList<Part>();
      // Where a necessary partner is missing nothing is asked; what is there is shown nevertheless.
      var shown = asked.sure().or(asked::all).orElseGet(() -> new Binding(item.change(), compared, found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().sure()))));
      parts(rule.when().tree(), 0, shown, parts);
      var judged = compared ? brought : item.judged();
      var flagged = judged && asked.answer().equals(true) ? Optional.of(Match.of(asked).at()) : Optional.<Span>empty();
      return new WhyNot(named(item.change().any()), item.change().any().at(), item.word(), judged, beside, parts, flagged);
    }

    private static String named(Fact fact) {
      return FactTypes.kind(fact) + " " + String.join(" > ", fact.key().path()) + " of " + fact.key().subject();
    }

    private void parts(Expr expr, int depth, Binding binding, List<Part> found) {
      var inner = inner(expr);
      var leaf = inner.isEmpty() ? Leaves.of(expr).stream().map(one -> reading(one, binding)).distinct().toList() : List.<Reading>of();
      // A row of parts that must all hold says it by its parts.
      var row = depth == 0 && expr instanceof Expr.Binary(var operator, _, _, _, _) && operator.equals("&&");
      if (!row) {
        var value = evaluate(expr, binding);
        var answer = value instanceof CelUnknown ? "unknown" : value instanceof CelFailure ? "fails" : value.toString();
        var because = value instanceof CelUnknown(var why, _, _) ? why : value instanceof CelFailure(var message, _) ? message : "";
        found.add(new Part(depth, ExprText.of(expr), answer, because, leaf));
      }
      inner.forEach(part -> parts(part, row ? depth : depth + 1, binding, found));
    }

    /// The parts of a row of `&&` or `||`, and what stands behind a `!`.
    private static List<Expr> inner(Expr expr) {
      return switch (expr) {
        case Expr.Binary(var operator, var left, var right, _, _) when operator.equals("&&") || operator.equals("||") ->
            Stream.of(left, right).flatMap(part -> part instanceof Expr.Binary(var same, _, _, _, _) && same.equals(operator) ? inner(part).stream() : Stream.of(part)).toList();
        case Expr.Unary(var operator, var operand, _, _) when operator.equals("!") && !inner(operand).isEmpty() -> List.of(operand);
        case Expr _ -> List.of();
      };
    }

    private Object evaluate(Expr expr, Binding binding) {
      return Cel.program(expr, rule.when().source()).evaluate(binding::variable);
    }

    private Reading reading(Expr leaf, Binding binding) {
      var name = ExprText.of(leaf);
      var value = Leaves.isSet(leaf, rule.when().source(), binding::variable) ? evaluate(leaf, binding) : new CelAbsent();
      var at = value instanceof List<?> ? Optional.<Span>empty() : new PlacePath(name).places(binding).stream().findFirst();
      return new Reading(name, said(value), at);
    }

    private static String said(Object value) {
      return switch (value) {
        case CelAbsent _ -> "not set";
        case CelUnknown(var because, _, _) -> "unknown: " + because;
        case CelFailure(var message, _) -> message;
        case CelRecord _ -> "there";
        case List<?> list when list.stream().allMatch(CelRecord.class::isInstance) -> list.size() + (list.size() == 1 ? " item" : " items");
        case List<?> list -> list.stream().map(ExprText::constant).toList().toString();
        case Object other -> ExprText.constant(other);
      };
    }
  }
}
