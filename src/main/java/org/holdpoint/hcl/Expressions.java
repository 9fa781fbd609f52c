package org.holdpoint.hcl;

import grammar.hcl.HclParser.BinaryContext;
import grammar.hcl.HclParser.CallContext;
import grammar.hcl.HclParser.ConditionalContext;
import grammar.hcl.HclParser.ExpressionContext;
import grammar.hcl.HclParser.ForObjectContext;
import grammar.hcl.HclParser.ForTupleContext;
import grammar.hcl.HclParser.GroupContext;
import grammar.hcl.HclParser.HeredocContext;
import grammar.hcl.HclParser.IndexContext;
import grammar.hcl.HclParser.InterpolatedContext;
import grammar.hcl.HclParser.LiteralContext;
import grammar.hcl.HclParser.MemberContext;
import grammar.hcl.HclParser.NumberContext;
import grammar.hcl.HclParser.ObjectContext;
import grammar.hcl.HclParser.PartContext;
import grammar.hcl.HclParser.QuotedContext;
import grammar.hcl.HclParser.TupleContext;
import grammar.hcl.HclParser.UnaryContext;
import grammar.hcl.HclParser.VariableContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Later;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.ResourceNames;
import org.holdpoint.source.Span;

/// Expressions → values, as far as the files settle them.
final class Expressions {

  private static final int LONGEST = 60;

  private final HclSyntax syntax;
  private final Scope scope;
  private Optional<Span> told = Optional.empty();

  Expressions(HclSyntax syntax, Scope scope) {
    this.syntax = syntax;
    this.scope = scope;
  }

  /// The value, at the place where it is told.
  Node settled(ExpressionContext expression) {
    var node = of(expression);
    return told.map(at -> Moved.to(node, at)).orElse(node);
  }

  private Node of(ExpressionContext expression) {
    var at = syntax.at(expression);
    return switch (expression) {
      case NumberContext number -> text(number.getText(), at);
      case VariableContext name -> scope.of(name.getText()).map(found -> used(found, at)).orElseGet(() -> word(name.getText(), at));
      case QuotedContext quoted -> template(quoted.part(), at);
      case HeredocContext heredoc -> template(heredoc.part(), at);
      case GroupContext group -> of(group.expression());
      case TupleContext tuple -> new Items(tuple.expression().stream().map(this::of).toList(), true, at);
      case ObjectContext object -> object(object, at);
      case MemberContext member -> member(member, at);
      case IndexContext index -> index(index, at);
      case CallContext call -> read(call, at).or(() -> Functions.of(call.name().getFirst().getText(), call.expression().stream().map(this::of).toList(), at)).orElseGet(() -> unknown(call, at));
      case UnaryContext unary -> Operators.unary(unary.MINUS() != null, of(unary.expression()), at).orElseGet(() -> unknown(unary, at));
      case BinaryContext binary -> Operators.binary(binary.operator.getText(), of(binary.expression(0)), of(binary.expression(1)), at).orElseGet(() -> unknown(binary, at));
      case ConditionalContext conditional -> conditional(conditional, at);
      case ForTupleContext loop -> new Loops(scope).tuple(loop, of(loop.expression(0)), syntax, at);
      case ForObjectContext loop -> new Loops(scope).object(loop, of(loop.expression(0)), syntax, at);
      case ExpressionContext other -> unknown(other, at);
    };
  }

  /// What a call takes out of other files: `yamldecode(file(path))`, `fileset(folder, pattern)`.
  private Optional<Node> read(CallContext call, Span at) {
    var name = call.name().getFirst().getText();
    return switch (name) {
      case "yamldecode", "jsondecode", "csvdecode" -> call.expression().size() == 1 && call.expression(0) instanceof CallContext inner && inner.name().getFirst().getText().equals("file") && inner.expression().size() == 1
          ? path(inner.expression(0), at).map(path -> scope.data().decoded(name, path, at)) : Optional.empty();
      case "fileset" -> call.expression().size() == 2 ? path(call.expression(0), at).flatMap(folder -> path(call.expression(1), at).map(pattern -> scope.data().fitting(folder, pattern, at))) : Optional.empty();
      case String _ -> Optional.empty();
    };
  }

  private Optional<String> path(ExpressionContext expression, Span at) {
    return Operators.known(new Expressions(syntax, scope.with(scope.data().names(at))).of(expression));
  }

  /// A value that is written elsewhere; the whole expression is told there where that is what changed.
  private Node used(Node value, Span at) {
    var place = scope.told(value.at(), at);
    if (!place.equals(at)) {
      told = Optional.of(place);
    }
    return Moved.to(value, at);
  }

  private static Node text(String text, Span at) {
    return new Text(new Value.Known<>(text, at), at);
  }

  private static Node word(String word, Span at) {
    return switch (word) {
      case "true", "false" -> text(word, at);
      case "null" -> new Text(new Value.Absent<>(Optional.of(at)), at);
      default -> new Text(new Value.Unknown<>(word + " is filled in later", at), at);
    };
  }

  private static Node unknown(ExpressionContext expression, Span at) {
    var written = expression.getText();
    return new Text(new Value.Unknown<>((written.length() > LONGEST ? written.substring(0, LONGEST) + " …" : written).replace('\n', ' ') + " is not known from the file", at), at);
  }

  private Node template(List<PartContext> parts, Span at) {
    var text = new StringBuilder();
    var later = new ArrayList<String>();
    for (var part : parts) {
      switch (part) {
        case LiteralContext literal -> text.append(unescaped(literal.getText()));
        case InterpolatedContext inner -> {
          var value = of(inner.expression());
          if (parts.size() == 1) {
            return value;
          }
          if (value instanceof Text known && known.value().known().isPresent()) {
            text.append(known.value().known().get());
          } else {
            later.add(inner.expression().getText());
            text.append("${").append(later.getLast()).append("}");
          }
        }
        case PartContext other -> {
          return new Text(new Value.Unknown<>((later.isEmpty() ? other.getText() : later.getFirst()) + " is filled in later", at), at);
        }
      }
    }
    return later.isEmpty() ? text(text.toString(), at) : new Text(new Value.Unknown<>(Later.because(later.getFirst(), text.toString()), at), at);
  }

  private static String unescaped(String text) {
    return text.startsWith("\\") ? switch (text.length() > 1 ? text.charAt(1) : ' ') {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      default -> text.substring(1);
    } : text.equals("$${") ? "${" : text.equals("%%{") ? "%{" : text;
  }

  private Node object(ObjectContext object, Span at) {
    var entries = new ArrayList<Entry>();
    for (var item : object.item()) {
      var key = item.expression(0);
      var name = key instanceof VariableContext word ? word.getText() : of(key) instanceof Text known ? known.value().known().orElse(key.getText()) : key.getText();
      entries.add(Entry.of(name, syntax.at(key), of(item.expression(1))));
    }
    return new Block(entries, at);
  }

  private Node member(MemberContext member, Span at) {
    var name = member.name().getText();
    var named = dotted(member).flatMap(scope::of);
    if (named.isPresent()) {
      return used(named.get(), at);
    }
    return of(member.expression()) instanceof Block block ? block.entry(ResourceNames.of(name)).map(found -> used(found.value(), at)).orElseGet(() -> unknown(member, at)) : unknown(member, at);
  }

  /// `data.aws_iam_policy_document.base`; empty where anything but names stands in it.
  private static Optional<String> dotted(MemberContext member) {
    return (switch (member.expression()) {
      case VariableContext root -> Optional.of(root.getText());
      case MemberContext inner -> dotted(inner);
      case ExpressionContext _ -> Optional.<String>empty();
    }).map(outer -> outer + "." + member.name().getText());
  }

  private Node index(IndexContext index, Span at) {
    var of = of(index.expression(0));
    var which = of(index.expression(1));
    var known = which instanceof Text text ? text.value().known() : Optional.<String>empty();
    return switch (of) {
      case Block block -> known.flatMap(name -> block.entry(ResourceNames.of(name))).map(found -> used(found.value(), at)).orElseGet(() -> unknown(index, at));
      case Items list when list.whole() -> known.filter(number -> number.matches("\\d{1,6}")).map(Integer::parseInt).filter(number -> number < list.items().size()).map(list.items()::get)
          .map(found -> used(found, at)).orElseGet(() -> unknown(index, at));
      case Items _, Text _ -> unknown(index, at);
    };
  }

  private Node conditional(ConditionalContext conditional, Span at) {
    var condition = of(conditional.expression(0)) instanceof Text text ? text.value().known() : Optional.<String>empty();
    return switch (condition.orElse("")) {
      case "true" -> Moved.to(of(conditional.expression(1)), at);
      case "false" -> Moved.to(of(conditional.expression(2)), at);
      default -> unknown(conditional, at);
    };
  }
}
