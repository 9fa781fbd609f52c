package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.cel.Cel;
import org.holdpoint.cel.CelException;
import org.holdpoint.cel.CelProblem;
import org.holdpoint.source.Problem;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Nearest;
import org.holdpoint.yaml.ScalarPlaces;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Reads values of one rule file and collects what is wrong with them, so that one run shows every mistake.
final class RuleReader {

  private final SourceFile file;
  private final List<Problem> problems = new ArrayList<>();

  RuleReader(SourceFile file) {
    this.file = file;
  }

  List<Problem> problems() {
    return problems.stream().sorted((one, other) -> one.at().compareTo(other.at())).toList();
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
        .forEach(key -> wrong(key.at(), "unknown key `" + key.text() + "`" + Nearest.advice(key.text(), known)));
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

  /// A key that must be there.
  void checkPresent(Mapping mapping, String key) {
    if (mapping.at(key).isEmpty()) {
      var start = mapping.at();
      wrong(Span.of(start.file(), start.side(), start.line(), start.column(), start.column()), "key `" + key + "` is missing");
    }
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
      wrong(node.at(), "`" + key + "` is a list");
      return List.<YamlNode>of();
    }).orElseGet(List::of);
  }

  /// The mapping under `key`, if it is there.
  Optional<Mapping> mapping(Mapping mapping, String key) {
    return mapping.at(key).flatMap(node -> mapping(node, "`" + key + "`"));
  }

  /// The node as a mapping.
  Optional<Mapping> mapping(YamlNode node, String what) {
    if (node instanceof Mapping found) {
      return Optional.of(found);
    }
    wrong(node.at(), what + " is a mapping");
    return Optional.empty();
  }

  private Optional<Scalar> text(YamlNode node, String what) {
    if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
      return Optional.of(scalar);
    }
    wrong(node.at(), what + (node instanceof Scalar ? " is empty" : " is text"));
    return Optional.empty();
  }

  /// A CEL expression that is the whole of a scalar.
  Optional<Expression> expression(Scalar scalar, Optional<String> kind) {
    return expression(scalar, scalar.text().stripTrailing(), 0, kind);
  }

  /// A text with expressions in braces.
  Optional<Template> template(Scalar scalar, Optional<String> kind) {
    var parts = new ArrayList<Template.Part>();
    var complete = true;
    for (var piece : Template.pieces(scalar.text().strip())) {
      if (!piece.hole()) {
        parts.add(new Template.Part.Words(piece.text()));
      } else if (piece.text().isBlank()) {
        wrong(place(scalar, leading(scalar) + piece.offset(), 1), "no expression between braces; a brace as text is written `{{`");
        complete = false;
      } else {
        var expression = expression(scalar, piece.text(), leading(scalar) + piece.offset(), kind);
        expression.ifPresent(found -> parts.add(new Template.Part.Hole(found)));
        complete &= expression.isPresent();
      }
    }
    return complete ? Optional.of(new Template(parts)) : Optional.empty();
  }

  /// A path to a place in facts of this kind.
  Optional<PlacePath> path(Scalar scalar, Optional<String> kind) {
    var path = new PlacePath(scalar.text().strip());
    var mistake = kind.flatMap(path::mistake);
    mistake.ifPresent(found -> wrong(place(scalar, leading(scalar) + found.offset(), found.length()), found.message()));
    return mistake.isEmpty() ? Optional.of(path) : Optional.empty();
  }

  private Optional<Expression> expression(Scalar scalar, String source, int offset, Optional<String> kind) {
    try {
      var tree = Cel.parse(source);
      kind.ifPresent(known -> Cel.compile(tree, source, FactTypes.variables(known)));
      return Optional.of(new Expression(source, tree));
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
    var places = ScalarPlaces.of(file, scalar);
    var first = places.get(Math.clamp(offset, 0, places.size() - 1));
    var last = places.get(Math.clamp(offset + Math.max(1, length) - 1L, 0, places.size() - 1));
    return last.line() == first.line() && last.column() >= first.column() ? first.to(last) : first;
  }
}
