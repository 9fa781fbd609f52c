package org.holdpoint.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.antlr.v4.runtime.Token;

/// Calls that are macros → nodes that bind names ("Macros", CEL language definition; two variables and `cel.bind` as in its extensions).
final class MacroReader {

  private static final Set<String> MACROS = Set.of("all", "exists", "exists_one", "existsOne", "filter", "map", "transformList", "transformMap", "optMap",
      "optFlatMap");
  private final BiConsumer<Token, String> wrong;
  private final Set<String> reserved;

  MacroReader(BiConsumer<Token, String> wrong, Set<String> reserved) {
    this.wrong = wrong;
    this.reserved = reserved;
  }

  static boolean isMacro(String name) {
    return MACROS.contains(name);
  }

  /// `math.greatest` and `math.least` of three and more are those of a list.
  static List<Expr> expanded(String name, List<Expr> arguments) {
    var many = arguments.size() > 2 && (name.equals("math.greatest") || name.equals("math.least"));
    return many ? List.of(new Expr.Items(arguments, arguments.getFirst().offset(),
        arguments.getLast().offset() + arguments.getLast().length() - arguments.getFirst().offset())) : arguments;
  }

  Expr has(Token name, List<Expr> arguments) {
    if (arguments.size() == 1) {
      switch (arguments.getFirst()) {
        case Expr.Select(var target, var field, var optional, var offset, var length) when !optional -> {
          return new Expr.Has(target, field, offset, length);
        }
        case Expr.Variable variable -> {
          return new Expr.Has(variable, "", variable.offset(), variable.length());
        }
        case Expr _ -> { }
      }
    }
    return refused(name, "has() takes one field: has(now.limit)");
  }

  Expr bind(Token name, List<Expr> arguments) {
    if (arguments.size() != 3 || variables(arguments.subList(0, 1)).isEmpty()) {
      return refused(name, "cel.bind() takes a name, its value, and an expression with it: cel.bind(old, was.limit, old > 0)");
    }
    return new Expr.Macro("cel.bind", arguments.get(1), variables(arguments.subList(0, 1)), arguments.subList(2, 3), name.getStartIndex(), ExprBuilder.size(name));
  }

  Expr over(Token name, Expr target, List<Expr> arguments) {
    var word = name.getText();
    var count = arguments.size();
    var names = switch (word) {
      case "all", "exists", "exists_one", "existsOne" -> count == 2 || count == 3 ? count - 1 : 0;
      case "map" -> count == 2 || count == 3 ? 1 : 0;
      case "transformList", "transformMap" -> count == 3 || count == 4 ? 2 : 0;
      default -> count == 2 ? 1 : 0;
    };
    var variables = variables(arguments.subList(0, names));
    if (names == 0 || variables.size() < names) {
      return refused(name, form(word));
    }
    var canonical = word.equals("existsOne") ? "exists_one" : word;
    return new Expr.Macro(canonical, target, variables, arguments.subList(names, count), name.getStartIndex(), ExprBuilder.size(name));
  }

  private static String form(String word) {
    return word + switch (word) {
      case "transformList", "transformMap" -> "() takes the names of two variables and a result: list." + word + "(index, item, item + index)";
      case "map" -> "() takes the name of a variable and a result: list.map(item, item + 1)";
      case "optMap", "optFlatMap" -> "() takes the name of a variable and a result: now.?limit." + word + "(limit, limit + 1)";
      case "filter" -> "() takes the name of a variable and a condition: list.filter(item, item > 1)";
      default -> "() takes the names of one or two variables and a condition: list." + word + "(item, item > 1)";
    };
  }

  /// The names, fewer than given where one is none, stands twice or is reserved.
  private List<String> variables(List<Expr> names) {
    var variables = new ArrayList<String>();
    for (var each : names) {
      if (each instanceof Expr.Variable(var name, _, _) && !name.startsWith(".") && !reserved.contains(name) && !variables.contains(name)) {
        variables.add(name);
      }
    }
    return List.copyOf(variables);
  }

  private Expr refused(Token name, String message) {
    wrong.accept(name, message);
    return new Expr.Nothing(name.getStartIndex(), ExprBuilder.size(name));
  }
}
