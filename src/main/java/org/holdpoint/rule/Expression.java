package org.holdpoint.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.holdpoint.cel.Cel;
import org.holdpoint.cel.Expr;
import org.holdpoint.cel.ExprCodec;
import org.holdpoint.cel.Program;

/// A CEL expression that was checked when its rule was read. It is unpacked and compiled at its first use, since most rules of a rulebook meet no fact of their
/// kind in a run.
public final class Expression {

  private volatile Form form;
  private volatile Optional<Program> program = Optional.empty();

  /// How far an expression has come.
  private sealed interface Form {

    /// Bytes of a rulebook, from where its text starts.
    record Packed(byte[] rulebook, int from) implements Form {}

    /// Its text and its syntax.
    record Read(String source, Expr tree) implements Form {}
  }

  private Expression(Form form) {
    this.form = form;
  }

  /// An expression of a rule file.
  static Expression of(String source, Expr tree) {
    return new Expression(new Form.Read(source, tree));
  }

  /// An expression of a rulebook: its text stands there from `from`, its syntax after it.
  static Expression packed(byte[] rulebook, int from) {
    return new Expression(new Form.Packed(rulebook, from));
  }

  /// As it is written in the rule.
  public String source() {
    return read().source();
  }

  /// Its syntax.
  public Expr tree() {
    return read().tree();
  }

  /// A CEL value, see [Program#evaluate].
  public Object evaluate(Function<String, Object> variables) {
    var ready = program;
    if (ready.isEmpty()) {
      var read = read();
      ready = Optional.of(Cel.program(read.tree(), read.source()));
      program = ready;
    }
    return ready.get().evaluate(variables);
  }

  /// A code point of it in words: `column 12`, `line 2, column 5`.
  String place(int offset) {
    var source = source();
    var before = source.substring(0, source.offsetByCodePoints(0, Math.min(offset, source.codePointCount(0, source.length()))));
    var line = 1 + before.chars().filter(letter -> letter == '\n').count();
    var column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
    return (source.strip().indexOf('\n') < 0 ? "" : "line " + line + ", ") + "column " + column;
  }

  private Form.Read read() {
    return switch (form) {
      case Form.Read read -> read;
      case Form.Packed(var rulebook, var from) -> {
        var bytes = new Cursor(rulebook, from);
        var source = bytes.text();
        try {
          var read = new Form.Read(source, ExprCodec.read(rulebook, bytes.at()));
          form = read;
          yield read;
        } catch (IOException wrong) {
          throw new UncheckedIOException("the rulebook is damaged at " + from, wrong);
        }
      }
    };
  }
}
