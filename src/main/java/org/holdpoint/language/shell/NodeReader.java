package org.holdpoint.language.shell;

import grammar.shell.ShellLexer;
import grammar.shell.ShellParser.AndOrContext;
import grammar.shell.ShellParser.AssignmentContext;
import grammar.shell.ShellParser.BlockContext;
import grammar.shell.ShellParser.BodyContext;
import grammar.shell.ShellParser.CalculationContext;
import grammar.shell.ShellParser.CaseOfContext;
import grammar.shell.ShellParser.CommandContext;
import grammar.shell.ShellParser.CommandsContext;
import grammar.shell.ShellParser.CompoundContext;
import grammar.shell.ShellParser.ComputeContext;
import grammar.shell.ShellParser.CoprocessContext;
import grammar.shell.ShellParser.ForCountContext;
import grammar.shell.ShellParser.ForEachContext;
import grammar.shell.ShellParser.FunctionContext;
import grammar.shell.ShellParser.GroupContext;
import grammar.shell.ShellParser.IfElseContext;
import grammar.shell.ShellParser.PipelineContext;
import grammar.shell.ShellParser.PlainContext;
import grammar.shell.ShellParser.PrefixedContext;
import grammar.shell.ShellParser.RedirectContext;
import grammar.shell.ShellParser.SimpleContext;
import grammar.shell.ShellParser.SimpleCoprocessContext;
import grammar.shell.ShellParser.StagesContext;
import grammar.shell.ShellParser.StructuredContext;
import grammar.shell.ShellParser.SubshellContext;
import grammar.shell.ShellParser.TestContext;
import grammar.shell.ShellParser.WhileLoopContext;
import grammar.shell.ShellParser.WordContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.holdpoint.language.shell.Node.Assignment;
import org.holdpoint.language.shell.Node.Redirect;
import org.holdpoint.language.shell.HereDocuments.Document;
import org.holdpoint.language.shell.Word.Literal;

/// Commands in the grammar → commands.
final class NodeReader {

  private final String text;
  private final Map<Integer, Document> documents;
  private final WordReader words;

  NodeReader(String text, Map<Integer, Document> documents) {
    this.text = text;
    this.documents = documents;
    words = new WordReader(text, this);
  }

  Node commands(CommandsContext commands) {
    var items = new ArrayList<Node.Item>();
    var all = commands.andOr();
    var separators = commands.separator();
    for (var at = 0; at < all.size(); at++) {
      items.add(new Node.Item(andOr(all.get(at)), at < separators.size() && separators.get(at).getStart().getType() == ShellLexer.AMPERSAND));
    }
    return items.size() == 1 && !items.getFirst().background() ? items.getFirst().node() : new Node.Sequence(List.copyOf(items), WordReader.from(commands), WordReader.to(commands));
  }

  private Node block(BlockContext block) {
    return commands(block.commands());
  }

  private Node andOr(AndOrContext andOr) {
    var all = andOr.pipeline();
    var first = pipeline(all.getFirst());
    if (andOr.links.isEmpty()) {
      return first;
    }
    var links = new ArrayList<Node.Link>();
    for (var at = 0; at < andOr.links.size(); at++) {
      links.add(new Node.Link(andOr.links.get(at).getType() == ShellLexer.AND, pipeline(all.get(at + 1))));
    }
    return new Node.Chain(first, List.copyOf(links), WordReader.from(andOr), WordReader.to(andOr));
  }

  private Node pipeline(PipelineContext pipeline) {
    return switch (pipeline) {
      case PlainContext plain -> stages(plain.stages(), false);
      case PrefixedContext prefixed when prefixed.stages() == null -> new Node.Sequence(List.of(), WordReader.from(prefixed), WordReader.to(prefixed));
      case PrefixedContext prefixed -> stages(prefixed.stages(), prefixed.BANG().size() % 2 == 1);
      default -> throw new IllegalStateException("no such pipeline: " + pipeline.getClass());
    };
  }

  private Node stages(StagesContext stages, boolean negated) {
    var nodes = stages.command().stream().map(this::command).toList();
    return nodes.size() == 1 && !negated ? nodes.getFirst() : new Node.Pipeline(nodes, negated, WordReader.from(stages), WordReader.to(stages));
  }

  private Node command(CommandContext command) {
    var from = WordReader.from(command);
    var to = WordReader.to(command);
    return switch (command) {
      case SimpleContext simple -> simple(simple.assignment(), simple.word(), simple.redirect(), from, to);
      case SimpleCoprocessContext simple -> simple(simple.assignment(), simple.word(), simple.redirect(), from, to);
      case StructuredContext structured -> redirected(compound(structured.compound()), structured.redirect(), from, to);
      case CoprocessContext coprocess -> redirected(compound(coprocess.what), coprocess.redirect(), from, to);
      case FunctionContext function -> new Node.Function(text(function.name), redirected(compound(function.what), function.redirect(), from, to), from, to);
      default -> throw new IllegalStateException("no such command: " + command.getClass());
    };
  }

  private Node simple(List<AssignmentContext> assignments, List<WordContext> said, List<RedirectContext> redirects, int from, int to) {
    return new Node.Simple(assignments.stream().map(this::assignment).toList(), said.stream().map(this::word).toList(), redirects.stream().map(this::redirect).toList(), from, to);
  }

  private Node redirected(Node node, List<RedirectContext> redirects, int from, int to) {
    return redirects.isEmpty() ? node : new Node.Redirected(node, redirects.stream().map(this::redirect).toList(), from, to);
  }

  private Node compound(CompoundContext compound) {
    var from = WordReader.from(compound);
    var to = WordReader.to(compound);
    return switch (compound) {
      case GroupContext group -> new Node.Group(block(group.block()), false, from, to);
      case SubshellContext subshell -> new Node.Group(block(subshell.block()), true, from, to);
      case IfElseContext choice -> new Node.If(choice.branch().stream().map(branch -> new Node.Branch(block(branch.asked), block(branch.run))).toList(),
          Optional.ofNullable(choice.otherwise).map(this::block), from, to);
      case ForEachContext loop -> new Node.ForEach(text(loop.name), Optional.ofNullable(loop.list).map(_ -> loop.word().stream().skip(1).map(this::word).toList()),
          loop.keyword.getType() == ShellLexer.SELECT, body(loop.body()), from, to);
      case ForCountContext loop -> new Node.ForCount(counted(loop.calculation()), body(loop.body()), from, to);
      case WhileLoopContext loop -> new Node.While(block(loop.asked), loop.keyword.getType() == ShellLexer.UNTIL, block(loop.run), from, to);
      case CaseOfContext choice -> new Node.Case(word(choice.subject), choice.clause().stream()
          .map(clause -> new Node.Clause(clause.word().stream().map(this::word).toList(), Optional.ofNullable(clause.commands()).map(this::commands))).toList(), from, to);
      case TestContext test -> new Node.Test(test.testPart().stream().filter(part -> part.NEWLINE() == null).map(part -> part.word() == null ? sign(part) : word(part.word())).toList(), from, to);
      case ComputeContext compute -> new Node.Calculation(expression(compute.calculation()), from, to);
      default -> throw new IllegalStateException("no such compound command: " + compound.getClass());
    };
  }

  private Node body(BodyContext body) {
    return block(body.block());
  }

  /// `for ((first; condition; step))`: two semicolons, no fewer and no more.
  private String counted(CalculationContext calculation) {
    var expression = expression(calculation);
    if (expression.chars().filter(letter -> letter == ';').count() != 2) {
      throw new Misread(WordReader.from(calculation), "`for ((…))` has three parts, with `;` between them");
    }
    return expression;
  }

  private String expression(CalculationContext calculation) {
    var from = WordReader.from(calculation) + 2;
    return text.substring(from, Math.max(from, WordReader.to(calculation) - 2));
  }

  private Word sign(ParserRuleContext part) {
    var from = WordReader.from(part);
    return new Word(List.of(new Literal(((TerminalNode) part.getChild(0)).getText(), from, false)), from, WordReader.to(part));
  }

  Word word(WordContext word) {
    return words.word(word.part(), WordReader.from(word), WordReader.to(word));
  }

  private String text(WordContext word) {
    return text.substring(WordReader.from(word), WordReader.to(word));
  }

  private Assignment assignment(AssignmentContext assignment) {
    var said = assignment.ASSIGNMENT().getText();
    var added = said.endsWith("+=");
    var value = words.word(assignment.part(), assignment.ASSIGNMENT().getSymbol().getStopIndex() + 1, WordReader.to(assignment));
    return new Assignment(said.substring(0, said.length() - (added ? 2 : 1)), added, value,
        assignment.ARRAY_OPEN() == null ? Optional.empty() : Optional.of(assignment.elements.stream().map(this::word).toList()));
  }

  private Redirect redirect(RedirectContext redirect) {
    return new Redirect(redirect.operator.getText(), redirect.number == null ? "" : redirect.number.getText(), word(redirect.word()),
        Optional.ofNullable(documents.get(redirect.operator.getStartIndex())));
  }
}
