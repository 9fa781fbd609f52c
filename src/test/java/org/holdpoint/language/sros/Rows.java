package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One row of the facts file as the commands that it describes.
final class Rows {
  /// A plain or negated form: its keyword and the arguments.
  record Form(String keyword, List<Syntax> arguments, boolean negated) {}

  private Rows() {}

  /// The forms of a row: `[ no ] x` is two, `{ a <x> | no a }` as well. Empty if the row cannot be read.
  static List<Form> forms(String row) {
    return SyntaxReader.read(row).map(Rows::forms).orElse(List.of());
  }

  static Stream<String> keywords(String row) {
    return forms(row).stream().map(Form::keyword);
  }

  private static List<Form> forms(List<Syntax> parts) {
    if (parts.isEmpty()) return List.of();
    var rest = parts.subList(1, parts.size());
    return switch (parts.getFirst()) {
      case Syntax.Group(boolean optional, _, var alternatives) when optional && alternatives.equals(List.of(List.of(new Syntax.Literal("no")))) ->
          Stream.concat(forms(rest).stream(), forms(joined(List.of(new Syntax.Literal("no")), rest)).stream()).toList();
      case Syntax.Group(boolean optional, _, var alternatives) when !optional && parts.size() == 1 ->
          alternatives.stream().flatMap(alternative -> forms(alternative).stream()).toList();
      case Syntax.Group _ -> List.of();
      case Syntax.Literal(var text) when text.equals("no") && !rest.isEmpty() -> switch (rest.getFirst()) {
        case Syntax.Group(_, _, var alternatives) -> alternatives.stream()
            .flatMap(alternative -> forms(joined(List.of(new Syntax.Literal("no")), alternative)).stream()).toList();
        case Syntax.Parameter(var name) when name.equals("no") -> forms(rest);
        case Syntax.Literal(var keyword) when keyword.equals("no") -> forms(rest);
        case Syntax.Literal(var keyword) -> List.of(new Form(keyword, rest.subList(1, rest.size()), true));
        case Syntax.Parameter(var name) when name.matches("[a-z0-9-]+") -> List.of(new Form(name, rest.subList(1, rest.size()), true));
        case Syntax.Parameter _ -> List.of();
      };
      case Syntax.Literal(var text) -> text.matches("[a-zA-Z0-9][a-zA-Z0-9.+_-]*") ? List.of(new Form(text, rest, false)) : List.of();
      case Syntax.Parameter(var name) -> name.equals("no") ? forms(joined(List.of(new Syntax.Literal("no")), rest)) : List.of();
    };
  }

  private static List<Syntax> joined(List<Syntax> one, List<Syntax> other) {
    var both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
