package org.holdpoint.language.shell;

import grammar.shell.ShellLexer;
import grammar.shell.ShellParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/// The text of a script → its commands, by the grammar. Nothing is run.
final class ShellSyntax {

  private ShellSyntax() {}

  /// The commands of a text, none where it has none, and its remarks.
  record Script(Optional<Node> commands, List<Remark> remarks) {}

  /// A remark, from its first character to its last, with the sign before it.
  record Remark(String text, int from, int to) {}

  /// Throws [Misread].
  static Script script(String text) {
    var tokens = Tokens.of(text);
    var script = parser(tokens.tokens()).script();
    return new Script(Optional.ofNullable(script.commands()).map(new NodeReader(text, tokens.documents())::commands),
        tokens.remarks().stream().map(token -> new Remark(token.getText(), token.getStartIndex(), token.getStopIndex() + 1)).toList());
  }

  /// The text of a here-document in which variables count, as one word between quotes. Throws [Misread].
  static Word document(String text) {
    var document = parser(Tokens.document(text)).document();
    return new WordReader(text, new NodeReader(text, Map.of())).word(document.part(), 0, text.length());
  }

  private static ShellParser parser(List<Token> tokens) {
    var parser = new ShellParser(new CommonTokenStream(new ListTokenSource(tokens)));
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.setErrorHandler(new Stopping());
    return parser;
  }

  /// The first token that does not belong where it stands ends the reading.
  private static final class Stopping extends BailErrorStrategy {

    @Override
    public void recover(Parser recognizer, RecognitionException wrong) {
      throw misplaced(wrong.getOffendingToken());
    }

    @Override
    public Token recoverInline(Parser recognizer) {
      throw misplaced(recognizer.getCurrentToken());
    }

    private static Misread misplaced(Token token) {
      return switch (token.getType()) {
        case Token.EOF -> new Misread(token.getStartIndex(), "the text ends inside a command");
        case ShellLexer.NEWLINE -> new Misread(token.getStartIndex(), "the line ends inside a command");
        case ShellLexer.WORD_END, ShellLexer.FUNCTION_WORD -> new Misread(token.getStartIndex(), "no word may stand here");
        default -> new Misread(token.getStartIndex(), "`" + token.getText() + "` may not stand here");
      };
    }
  }
}
