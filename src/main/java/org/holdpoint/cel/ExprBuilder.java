package org.holdpoint.cel;

import grammar.cel.CelParser;
import grammar.cel.CelParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/// Parse tree → syntax, with the macros expanded into nodes of their own.
final class ExprBuilder extends CelParserBaseVisitor<Expr> {

  private static final Set<String> MACROS = Set.of("all", "exists", "exists_one", "map", "filter");
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
    return node.ops.size() == 1 && node.value.getText().equals("9223372036854775808")
        ? new Expr.Constant(Long.MIN_VALUE, offset(node), length(node)) : signed("-", node.ops, visit(node.value));
  }

  @Override
  public Expr visitFirst(CelParser.FirstContext node) {
    return visit(node.value);
  }

  @Override
  public Expr visitSelect(CelParser.SelectContext node) {
    if (node.optional != null) {
      wrong(node.optional, "optional selection is not supported yet; use has()");
    }
    return new Expr.Select(visit(node.target), node.name.getText(), node.name.getStartIndex(), size(node.name));
  }

  @Override
  public Expr visitMethod(CelParser.MethodContext node) {
    var name = node.name.getText();
    var arguments = arguments(node.arguments);
    if (MACROS.contains(name)) {
      return macro(node.name, visit(node.target), arguments);
    }
    var all = new ArrayList<Expr>();
    all.add(visit(node.target));
    all.addAll(arguments);
    return new Expr.Call(name, true, List.copyOf(all), node.name.getStartIndex(), size(node.name));
  }

  @Override
  public Expr visitIndex(CelParser.IndexContext node) {
    if (node.optional != null) {
      wrong(node.optional, "optional indexing is not supported yet");
    }
    return new Expr.Index(visit(node.target), visit(node.index), offset(node.index), length(node.index));
  }

  @Override
  public Expr visitVariable(CelParser.VariableContext node) {
    return new Expr.Variable(node.name.getText(), node.name.getStartIndex(), size(node.name));
  }

  @Override
  public Expr visitCall(CelParser.CallContext node) {
    var arguments = arguments(node.arguments);
    if (node.name.getText().equals("has")) {
      return has(node.name, arguments);
    }
    return new Expr.Call(node.name.getText(), false, arguments, node.name.getStartIndex(), size(node.name));
  }

  @Override
  public Expr visitNested(CelParser.NestedContext node) {
    return visit(node.value);
  }

  @Override
  public Expr visitListOf(CelParser.ListOfContext node) {
    return new Expr.Items(arguments(node.items), offset(node), length(node));
  }

  @Override
  public Expr visitMapOf(CelParser.MapOfContext node) {
    return new Expr.Entries(node.keys.stream().map(this::visit).toList(), node.values.stream().map(this::visit).toList(), offset(node), length(node));
  }

  @Override
  public Expr visitMessage(CelParser.MessageContext node) {
    wrong(node.getStart(), "messages are not supported; a map is written {\"key\": value}");
    return new Expr.Nothing(offset(node), length(node));
  }

  @Override
  public Expr visitConstant(CelParser.ConstantContext node) {
    var at = node.getStart();
    var text = node.getText();
    Optional<Object> value = switch (node.literal()) {
      case CelParser.IntContext _ -> Literals.integer(text);
      case CelParser.UintContext _ -> Literals.integer(text.substring(0, text.length() - 1));
      case CelParser.DoubleContext _ -> Optional.of(Double.parseDouble(text));
      case CelParser.TextContext _ -> Literals.text(text);
      case CelParser.BytesContext _ -> Optional.empty();
      case CelParser.TrueContext _ -> Optional.of(true);
      case CelParser.FalseContext _ -> Optional.of(false);
      case CelParser.NullContext _ -> Optional.of("");
      case ParserRuleContext _ -> Optional.empty();
    };
    if (node.literal() instanceof CelParser.NullContext) {
      return new Expr.Nothing(offset(node), length(node));
    }
    if (value.isEmpty()) {
      wrong(at, node.literal() instanceof CelParser.BytesContext ? "bytes are not supported yet" : "`" + text + "` is no value: a number out of range, or an unknown escape");
    }
    return new Expr.Constant(value.orElse(""), offset(node), length(node));
  }

  private Expr has(Token name, List<Expr> arguments) {
    if (arguments.size() == 1) {
      switch (arguments.getFirst()) {
        case Expr.Select(var target, var field, var offset, var length) -> {
          return new Expr.Has(target, field, offset, length);
        }
        case Expr.Variable variable -> {
          return new Expr.Has(variable, "", variable.offset(), variable.length());
        }
        case Expr _ -> { }
      }
    }
    wrong(name, "has() takes one field: has(now.limit)");
    return new Expr.Nothing(name.getStartIndex(), size(name));
  }

  private Expr macro(Token name, Expr target, List<Expr> arguments) {
    var most = name.getText().equals("map") ? 3 : 2;
    if (arguments.size() < 2 || arguments.size() > most || !(arguments.getFirst() instanceof Expr.Variable(var variable, _, _))) {
      wrong(name, name.getText() + "() takes the name of a variable and a condition: list." + name.getText() + "(item, item > 1)");
      return new Expr.Nothing(name.getStartIndex(), size(name));
    }
    return new Expr.Macro(name.getText(), target, variable, arguments.subList(1, arguments.size()), name.getStartIndex(), size(name));
  }

  private Expr chain(String operator, List<? extends ParserRuleContext> parts) {
    var chained = visit(parts.getFirst());
    for (var part : parts.subList(1, parts.size())) {
      var right = visit(part);
      chained = new Expr.Binary(operator, chained, right, chained.offset(), right.offset() + right.length() - chained.offset());
    }
    return chained;
  }

  private static Expr binary(Token operator, Expr left, Expr right) {
    return new Expr.Binary(operator.getText(), left, right, operator.getStartIndex(), size(operator));
  }

  private static Expr signed(String operator, List<Token> signs, Expr operand) {
    var signed = operand;
    for (var sign : signs.reversed()) {
      signed = new Expr.Unary(operator, signed, sign.getStartIndex(), 1);
    }
    return signed;
  }

  private List<Expr> arguments(CelParser.ListContext list) {
    return list == null ? List.of() : list.items.stream().map(this::visit).toList();
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

  private static int size(Token token) {
    return token.getStopIndex() - token.getStartIndex() + 1;
  }
}
