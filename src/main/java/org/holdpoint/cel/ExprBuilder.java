package org.holdpoint.cel;

import grammar.cel.CelParser;
import grammar.cel.CelParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/// Parse tree → syntax, with the macros as nodes of their own.
final class ExprBuilder extends CelParserBaseVisitor<Expr> {

  /// "RESERVED" in the grammar of the CEL language definition: names of fields, but not of variables and functions.
  private static final Set<String> RESERVED = Set.of("as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package",
      "namespace", "return", "var", "void", "while");
  /// What stands before the dot in names of functions.
  private static final Set<String> NAMESPACES = Set.of("math", "strings", "optional", "base64");
  private final List<CelProblem> problems;

  ExprBuilder(List<CelProblem> problems) {
    this.problems = problems;
  }

  @Override
  public Expr visitChoice(CelParser.ChoiceContext node) {
    var condition = visit(node.condition);
    return node.yes == null ? condition : new Expr.Choice(condition, visit(node.yes), visit(node.no), offset(node), length(node));
  }

  @Override
  public Expr visitAnyOf(CelParser.AnyOfContext node) {
    return chain("||", node.parts);
  }

  @Override
  public Expr visitAllOf(CelParser.AllOfContext node) {
    return chain("&&", node.parts);
  }

  @Override
  public Expr visitCompare(CelParser.CompareContext node) {
    return binary(node.op, visit(node.left), visit(node.right));
  }

  @Override
  public Expr visitPlain(CelParser.PlainContext node) {
    return visit(node.value);
  }

  @Override
  public Expr visitMultiply(CelParser.MultiplyContext node) {
    return binary(node.op, visit(node.left), visit(node.right));
  }

  @Override
  public Expr visitAdd(CelParser.AddContext node) {
    return binary(node.op, visit(node.left), visit(node.right));
  }

  @Override
  public Expr visitSingle(CelParser.SingleContext node) {
    return visit(node.value);
  }

  @Override
  public Expr visitPositive(CelParser.PositiveContext node) {
    return visit(node.value);
  }

  @Override
  public Expr visitNot(CelParser.NotContext node) {
    return signed("!", node.ops, visit(node.value));
  }

  @Override
  public Expr visitNegate(CelParser.NegateContext node) {
    return signed("-", node.ops, visit(node.value));
  }

  @Override
  public Expr visitFirst(CelParser.FirstContext node) {
    return visit(node.value);
  }

  @Override
  public Expr visitSelect(CelParser.SelectContext node) {
    var target = visit(node.target);
    var name = Literals.name(node.name.getText());
    var optional = node.optional != null;
    if (target instanceof Expr.Select(Expr.Variable(var first, _, _), var second, _, _, _) && TypeNames.isKnown(first + "." + second + "." + name)) {
      return new Expr.Variable(first + "." + second + "." + name, offset(node), length(node));
    }
    return new Expr.Select(target, name, optional, node.name.getStartIndex(), size(node.name));
  }

  @Override
  public Expr visitMethod(CelParser.MethodContext node) {
    var name = node.name.getText();
    var target = visit(node.target);
    var arguments = arguments(node.arguments);
    if (target instanceof Expr.Variable(var space, var offset, _)) {
      if (space.equals("cel") && name.equals("bind")) {
        return macros().bind(node.name, arguments);
      }
      if (NAMESPACES.contains(space)) {
        return new Expr.Call(space + "." + name, false, MacroReader.expanded(space + "." + name, arguments), offset, node.name.getStopIndex() - offset + 1);
      }
    }
    if (MacroReader.isMacro(name)) {
      return macros().over(node.name, target, arguments);
    }
    var all = new ArrayList<Expr>();
    all.add(target);
    all.addAll(arguments);
    return new Expr.Call(name, true, List.copyOf(all), node.name.getStartIndex(), size(node.name));
  }

  @Override
  public Expr visitIndex(CelParser.IndexContext node) {
    return new Expr.Index(visit(node.target), visit(node.index), node.optional != null, offset(node.index), length(node.index));
  }

  @Override
  public Expr visitVariable(CelParser.VariableContext node) {
    var name = node.name.getText();
    if (RESERVED.contains(name)) {
      wrong(node.name, "`" + name + "` is a reserved word of CEL and no name");
    }
    return new Expr.Variable(node.global == null ? name : "." + name, node.name.getStartIndex(), size(node.name));
  }

  @Override
  public Expr visitCall(CelParser.CallContext node) {
    var arguments = arguments(node.arguments);
    var name = node.name.getText();
    if (RESERVED.contains(name)) {
      wrong(node.name, "`" + name + "` is a reserved word of CEL and no function");
    }
    return name.equals("has") ? macros().has(node.name, arguments) : new Expr.Call(name, false, arguments, node.name.getStartIndex(), size(node.name));
  }

  @Override
  public Expr visitNested(CelParser.NestedContext node) {
    return visit(node.value);
  }

  @Override
  public Expr visitListOf(CelParser.ListOfContext node) {
    var items = new ArrayList<Expr>();
    for (var item : node.items) {
      items.add(item(item.optional, item.value));
    }
    return new Expr.Items(List.copyOf(items), offset(node), length(node));
  }

  @Override
  public Expr visitMapOf(CelParser.MapOfContext node) {
    var keys = new ArrayList<Expr>();
    var values = new ArrayList<Expr>();
    for (var entry : node.entries) {
      keys.add(visit(entry.key));
      values.add(item(entry.optional, entry.value));
    }
    return new Expr.Entries(List.copyOf(keys), List.copyOf(values), offset(node), length(node));
  }

  @Override
  public Expr visitMessage(CelParser.MessageContext node) {
    wrong(node.getStart(), "messages are not supported; a map is written {\"key\": value}");
    return new Expr.Nothing(offset(node), length(node));
  }

  @Override
  public Expr visitConstant(CelParser.ConstantContext node) {
    var text = node.getText();
    Optional<Object> value = switch (node.literal()) {
      case CelParser.IntContext _ -> Literals.integer(text);
      case CelParser.UintContext _ -> Literals.unsigned(text.substring(0, text.length() - 1));
      case CelParser.DoubleContext _ -> Optional.of(Double.parseDouble(text));
      case CelParser.TextContext _ -> Literals.text(text);
      case CelParser.BytesContext _ -> Literals.bytes(text);
      case CelParser.TrueContext _ -> Optional.of(true);
      case CelParser.FalseContext _ -> Optional.of(false);
      case ParserRuleContext _ -> Optional.of(new CelNull());
    };
    if (value.isEmpty()) {
      wrong(node.getStart(), "`" + text + "` is no value: a number out of range, or an unknown escape");
    }
    return value.filter(CelNull.class::isInstance).<Expr>map(_ -> new Expr.Nothing(offset(node), length(node)))
        .orElseGet(() -> new Expr.Constant(value.orElse(""), offset(node), length(node)));
  }

  private Expr item(Token optional, CelParser.ExprContext value) {
    var item = visit(value);
    return optional == null ? item : new Expr.IfPresent(item, item.offset(), item.length());
  }

  /// A row of `&&` or `||` as a balanced tree, so that a long one is not deep: how they are put in pairs does not matter.
  private Expr chain(String operator, List<? extends ParserRuleContext> parts) {
    if (parts.size() == 1) {
      return visit(parts.getFirst());
    }
    var left = chain(operator, parts.subList(0, (parts.size() + 1) / 2));
    var right = chain(operator, parts.subList((parts.size() + 1) / 2, parts.size()));
    return new Expr.Binary(operator, left, right, offset(parts.getFirst()), parts.getLast().getStop().getStopIndex() + 1 - offset(parts.getFirst()));
  }

  private static Expr binary(Token operator, Expr left, Expr right) {
    return new Expr.Binary(operator.getText(), left, right, operator.getStartIndex(), size(operator));
  }

  /// Two signs take each other away, so that a row of them is never deep.
  private static Expr signed(String operator, List<Token> signs, Expr operand) {
    return signs.size() % 2 == 0 ? operand : new Expr.Unary(operator, operand, signs.getFirst().getStartIndex(), 1);
  }

  private List<Expr> arguments(CelParser.ListContext list) {
    var arguments = new ArrayList<Expr>();
    if (list != null) {
      for (var item : list.items) {
        arguments.add(visit(item));
      }
    }
    return List.copyOf(arguments);
  }

  private MacroReader macros() {
    return new MacroReader(this::wrong, RESERVED);
  }

  private void wrong(Token at, String message) {
    problems.add(new CelProblem(message, at.getLine(), at.getCharPositionInLine() + 1, size(at)));
  }

  private static int offset(ParserRuleContext node) {
    return node.getStart().getStartIndex();
  }

  private static int length(ParserRuleContext node) {
    return node.getStop().getStopIndex() - node.getStart().getStartIndex() + 1;
  }

  static int size(Token token) {
    return token.getStopIndex() - token.getStartIndex() + 1;
  }
}
