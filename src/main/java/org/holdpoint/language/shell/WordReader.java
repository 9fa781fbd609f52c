package org.holdpoint.language.shell;

import grammar.shell.ShellLexer;
import grammar.shell.ShellParser.CalculatedContext;
import grammar.shell.ShellParser.NestedContext;
import grammar.shell.ShellParser.ParameterContext;
import grammar.shell.ShellParser.PartContext;
import grammar.shell.ShellParser.PieceContext;
import grammar.shell.ShellParser.ProcessContext;
import grammar.shell.ShellParser.QuotedContext;
import grammar.shell.ShellParser.SubstitutionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.holdpoint.language.shell.Word.Backquoted;
import org.holdpoint.language.shell.Word.Calculated;
import org.holdpoint.language.shell.Word.Literal;
import org.holdpoint.language.shell.Word.Part;
import org.holdpoint.language.shell.Word.Substitution;
import org.holdpoint.language.shell.Word.Variable;
import org.holdpoint.replay.line.Placeholder;

/// Parts of words in the grammar → words. Sources: POSIX.1-2017 XCU 2.2 "Quoting", 2.6 "Word Expansions"; Bash Reference Manual 5.2, 3.1.2.4 "ANSI-C Quoting".
final class WordReader {

  private final String text;
  private final NodeReader nodes;
  /// Whether characters stand for themselves in it: then its words are those that a program gets, as if all stood in quotes.
  private final boolean literal;

  WordReader(String text, NodeReader nodes) {
    this.text = text;
    this.nodes = nodes;
    this.literal = Placeholder.literal(text);
  }

  Word word(List<PartContext> parts, int from, int to) {
    var read = new ArrayList<Part>();
    parts.forEach(part -> add(part, false, read));
    return new Word(List.copyOf(read), from, to);
  }

  private void add(PartContext part, boolean quoted, List<Part> parts) {
    var from = from(part);
    var to = to(part);
    switch (part) {
      case PieceContext piece -> piece((Token) piece.getChild(0).getPayload(), quoted, parts);
      case QuotedContext inside -> {
        if (inside.part().isEmpty()) {
          parts.add(new Literal("", from + 1, true));
        }
        inside.part().forEach(one -> add(one, true, parts));
      }
      case ParameterContext parameter -> parts.add(parameter(parameter, quoted, from, to));
      case SubstitutionContext inside -> parts.add(new Substitution(Optional.ofNullable(inside.commands()).map(nodes::commands), false, from, to, quoted));
      case ProcessContext inside -> parts.add(new Substitution(Optional.ofNullable(inside.commands()).map(nodes::commands), true, from, to, quoted));
      case CalculatedContext inside -> parts.add(new Calculated(text.substring(Math.min(from + 3, to), Math.max(Math.min(from + 3, to), to - 2)), from, to, quoted));
      case NestedContext _ -> parts.add(new Literal(text.substring(from, to), from, quoted));
      default -> throw new IllegalStateException("no such part: " + part.getClass());
    }
  }

  private void piece(Token token, boolean quoted, List<Part> parts) {
    var at = token.getStartIndex();
    var said = text.substring(at, token.getStopIndex() + 1);
    switch (token.getType()) {
      case ShellLexer.SINGLE -> parts.add(new Literal(said.substring(1, said.length() - 1), at + 1, true));
      case ShellLexer.ANSI -> ansi(said, at, parts);
      case ShellLexer.ESCAPED -> escaped(said.charAt(1), at, quoted, parts);
      case ShellLexer.VARIABLE -> parts.add(new Variable(said.substring(1), "", Optional.empty(), at, at + said.length(), quoted || literal));
      case ShellLexer.BACKQUOTED -> parts.add(new Backquoted(said.substring(1, said.length() - 1).replaceAll("\\\\([$`\\\\])", "$1"), at, at + said.length(), quoted));
      default -> text(literal ? Placeholder.plain(said) : said, at, quoted || literal, parts);
    }
  }

  /// Text as it is, as one with that right before it.
  private static void text(String said, int at, boolean quoted, List<Part> parts) {
    if (!parts.isEmpty() && parts.getLast() instanceof Literal(var before, var from, var also) && also == quoted && from + before.length() == at) {
      parts.set(parts.size() - 1, new Literal(before + said, from, quoted));
    } else {
      parts.add(new Literal(said, at, quoted));
    }
  }

  /// Between double quotes a backslash stays before what needs none.
  private static void escaped(char escaped, int at, boolean quoted, List<Part> parts) {
    if (escaped != '\n') {
      parts.add(quoted && "$`\"\\".indexOf(escaped) < 0 ? new Literal("\\" + escaped, at, true) : new Literal(String.valueOf(escaped), at + 1, true));
    }
  }

  private static void ansi(String said, int at, List<Part> parts) {
    for (var place = 2; place < said.length() - 1; place++) {
      var from = place;
      if (said.charAt(place) == '\\') {
        var escaped = said.charAt(++place);
        var plain = "nrtabefv".indexOf(escaped);
        parts.add(new Literal(plain < 0 ? String.valueOf(escaped) : String.valueOf("\n\r\t\u0007\b\u001B\f\u000B".charAt(plain)), at + from, true));
      } else {
        while (said.charAt(place + 1) != '\\' && place + 1 < said.length() - 1) {
          place++;
        }
        parts.add(new Literal(said.substring(from, place + 1), at + from, true));
      }
    }
    if (said.length() == 3) {
      parts.add(new Literal("", at + 2, true));
    }
  }

  private Variable parameter(ParameterContext parameter, boolean quoted, int from, int to) {
    if (parameter.name == null) {
      return new Variable("?", "", Optional.empty(), from, to, quoted);
    }
    var name = parameter.name.getText();
    var subscript = parameter.subscript().isEmpty() ? "" : text.substring(from(parameter.subscript().getFirst()), to(parameter.subscript().getLast()));
    var operator = parameter.operator == null ? "" : parameter.operator.getText();
    var operand = parameter.operator == null || parameter.operand.isEmpty() ? Optional.<Word>empty()
        : Optional.of(word(parameter.operand, parameter.operator.getStopIndex() + 1, to - 1));
    return new Variable(name + subscript, operator, operand, from, to, quoted);
  }

  static int from(ParserRuleContext context) {
    return context.getStart().getStartIndex();
  }

  static int to(ParserRuleContext context) {
    return Math.max(context.getStop().getStopIndex() + 1, from(context));
  }
}
