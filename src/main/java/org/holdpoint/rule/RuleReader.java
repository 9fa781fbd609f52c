package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.cel.Cel;
import org.holdpoint.cel.CelException;
import org.holdpoint.cel.CelProblem;
import org.holdpoint.cel.CelType;
import org.holdpoint.source.Problem;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.source.Nearest;
import org.holdpoint.yaml.ScalarPlaces;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Reads values of one rule file and collects what is wrong with them, so that one run shows every mistake.
final class RuleReader {

  private final SourceFile file;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Scalar, List<Span>> places = new IdentityHashMap<>();
  /// Where a mapping stands and the key that one of its unknown keys was probably meant to be.
  private final Set<String> misspelt = new HashSet<>();

  RuleReader(SourceFile file) {
    this.file = file;
  }

  /// An expression and its type; any type where the names in it cannot be checked.
  record Typed(Expression expression, CelType type) {}

  /// In the order of their places; what an alias repeats counts once.
  List<Problem> problems() {
    return problems.stream().distinct().sorted((one, other) -> one.at().compareTo(other.at())).toList();
  }

  void wrong(Span at, String message) {
    problems.add(Problem.of(file, at, message));
  }

  /// The start of the file, for what is missing in it.
  Span start() {
    return file.start();
  }

  /// Keys that `known` does not list.
  void checkKnown(Mapping mapping, List<String> known) {
    mapping.entries().stream().map(YamlNode.Entry::key).filter(key -> !known.contains(key.text()))
        .forEach(key -> {
          wrong(key.at(), "unknown key `" + key.text() + "`" + Nearest.advice(key.text(), known));
          Nearest.to(key.text(), known).ifPresent(meant -> misspelt.add(mapping.at() + " " + meant));
        });
  }

  /// Keys that stand in another order than `known`.
  void checkOrder(Mapping mapping, List<String> known) {
    var furthest = 0;
    for (var entry : mapping.entries()) {
      var index = known.indexOf(entry.key().text());
      if (index >= 0 && index < furthest) {
        wrong(entry.key().at(), "`" + entry.key().text() + "` comes before `" + known.get(furthest) + "`; the order is " + String.join(", ", known));
      }
      furthest = Math.max(furthest, index);
    }
  }

  /// A key that must be there. One that was misspelt has been told already.
  void checkPresent(Mapping mapping, String key) {
    if (mapping.at(key).isEmpty() && !misspelt.contains(mapping.at() + " " + key)) {
      missing(mapping, "key `" + key + "` is missing");
    }
  }

  /// What is missing in a mapping is said where it starts.
  void missing(Mapping mapping, String message) {
    var start = mapping.at();
    wrong(Span.of(start.file(), start.side(), start.line(), start.column(), start.column()), message);
  }

  /// The text under `key`, which must be there.
  Optional<Scalar> required(Mapping mapping, String key) {
    checkPresent(mapping, key);
    return optional(mapping, key);
  }

  /// The text under `key`, if it is there.
  Optional<Scalar> optional(Mapping mapping, String key) {
    return mapping.at(key).flatMap(node -> text(node, "`" + key + "`"));
  }

  /// `true` or `false` under `key`; false if it is not there.
  boolean flag(Mapping mapping, String key) {
    return optional(mapping, key).map(word -> {
      if (!List.of("true", "false").contains(word.text())) {
        wrong(word.at(), "`" + key + "` is true or false, not `" + word.text() + "`");
      }
      return word.text().equals("true");
    }).orElse(false);
  }

  /// The mapping under `key`, if it is there; `what` says what it is.
  Optional<Mapping> mapping(Mapping mapping, String key, String what) {
    return mapping.at(key).flatMap(node -> mapping(node, "`" + key + "` is " + what));
  }

  /// The node as a mapping; `otherwise` says what is wrong with another one.
  Optional<Mapping> mapping(YamlNode node, String otherwise) {
    if (node instanceof Mapping found) {
      return Optional.of(found);
    }
    wrong(node.at(), otherwise);
    return Optional.empty();
  }

  /// The texts of the list under `key`; none if it is not there.
  List<Scalar> texts(Mapping mapping, String key) {
    return items(mapping, key).stream().flatMap(node -> text(node, "an item of `" + key + "`").stream()).toList();
  }

  /// The items of the list under `key`; none if it is not there.
  List<YamlNode> items(Mapping mapping, String key) {
    return mapping.at(key).map(node -> {
      if (node instanceof Sequence(var items, _)) {
        return items;
      }
      wrong(node.at(), "`" + key + "` is a list; write `[]` for an empty one");
      return List.<YamlNode>of();
    }).orElseGet(List::of);
  }

  Optional<Scalar> text(YamlNode node, String what) {
    if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
      return Optional.of(scalar);
    }
    wrong(node.at(), what + (node instanceof Scalar ? " is empty" : " is text") + quotes(node));
    return Optional.empty();
  }

  /// What YAML has made of the first letter of a text that is not quoted.
  private String quotes(YamlNode node) {
    var rest = file.text(node.at().line()).codePoints().skip(node.at().column() - 1L).limit(1).toArray();
    return rest.length > 0 && (rest[0] == '!' || rest[0] == '{') ? "; what starts with `" + Character.toString(rest[0]) + "` is written in quotes" : "";
  }

  /// A CEL expression that is the whole of a scalar.
  Optional<Typed> expression(Scalar scalar, Names names) {
    return expression(scalar, scalar.text().stripTrailing(), 0, names);
  }

  /// A CEL expression that says yes or no.
  Optional<Expression> condition(Scalar scalar, String key, Names names) {
    return expression(scalar, names).flatMap(typed -> switch (typed.type()) {
      case CelType.Bool _, CelType.Any _ -> Optional.of(typed.expression());
      case CelType other -> {
        wrong(scalar.at(), "`" + key + "` is true or false, and this is " + other.text());
        yield Optional.<Expression>empty();
      }
    });
  }

  /// The part of a fact that a scalar names: `principal`, `key.subject.name`. The expression is over [Join#PARTNER].
  Optional<Typed> part(Scalar scalar, Names names) {
    if (!scalar.text().matches("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*")) {
      wrong(scalar.at(), "`" + scalar.text() + "` is no field; a field is named as in `holdpoint facts --schema`, and its parts with dots between");
      return Optional.empty();
    }
    var before = Join.PARTNER + ".";
    return expression(scalar, before + scalar.text(), -before.length(), names);
  }

  /// A text with expressions in braces.
  Optional<Template> template(Scalar scalar, Names names) {
    var parts = new ArrayList<Template.Part>();
    var complete = true;
    for (var piece : Template.pieces(scalar.text().strip())) {
      if (!piece.hole()) {
        parts.add(new Template.Part.Words(piece.text()));
      } else if (piece.text().isBlank()) {
        wrong(place(scalar, leading(scalar) + piece.offset(), 1), "no expression between braces; a brace as text is written `{{`");
        complete = false;
      } else {
        var typed = expression(scalar, piece.text(), leading(scalar) + piece.offset(), names);
        typed.ifPresent(found -> parts.add(new Template.Part.Hole(found.expression())));
        complete &= typed.isPresent();
      }
    }
    return complete ? Optional.of(new Template(parts)) : Optional.empty();
  }

  /// A path to a place in the facts of a rule.
  Optional<PlacePath> path(Scalar scalar, Names names) {
    if (PlacePath.picks(scalar.text())) {
      return expression(scalar, names).flatMap(typed -> switch (typed.type()) {
        case CelType.ListOf _, CelType.Any _ -> Optional.of(new PlacePath(scalar.text().strip(), Optional.of(typed.expression())));
        case CelType other -> {
          wrong(scalar.at(), "a place that is picked is a list of parts, and this is " + other.text());
          yield Optional.<PlacePath>empty();
        }
      });
    }
    var path = new PlacePath(scalar.text().strip());
    var mistake = names.known() ? path.mistake(names) : Optional.<PlacePath.Mistake>empty();
    mistake.ifPresent(found -> wrong(place(scalar, leading(scalar) + found.offset(), found.length()), found.message()));
    return mistake.isEmpty() ? Optional.of(path) : Optional.empty();
  }

  private Optional<Typed> expression(Scalar scalar, String source, int offset, Names names) {
    try {
      var tree = Cel.parse(source);
      var type = names.known() ? Cel.check(tree, source, names.variables()) : new CelType.Any();
      return Optional.of(new Typed(Expression.of(source, tree), type));
    } catch (CelException wrong) {
      for (var problem : wrong.problems()) {
        wrong(place(scalar, offset + offset(source, problem), problem.length()), problem.message());
      }
      return Optional.empty();
    }
  }

  /// The code point of the expression at which a problem starts.
  private static int offset(String source, CelProblem problem) {
    var before = source.lines().limit(problem.line() - 1L).mapToInt(line -> line.codePointCount(0, line.length()) + 1).sum();
    return before + problem.column() - 1;
  }

  private static int leading(Scalar scalar) {
    return (int) scalar.text().codePoints().takeWhile(Character::isWhitespace).count();
  }

  /// The place in the file of some code points of a scalar.
  private Span place(Scalar scalar, int offset, int length) {
    var known = places.computeIfAbsent(scalar, one -> ScalarPlaces.of(file, one));
    var first = known.get(Math.clamp(offset, 0, known.size() - 1));
    var last = known.get(Math.clamp(offset + Math.max(1, length) - 1L, 0, known.size() - 1));
    return last.line() == first.line() && last.column() >= first.column() ? first.to(last) : first;
  }
}
