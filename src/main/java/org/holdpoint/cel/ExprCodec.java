package org.holdpoint.cel;

import java.io.DataOutput;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;

/// Expressions as bytes: a tag, the place, the parts. What it reads needs no parser.
public final class ExprCodec {

  private ExprCodec() {}

  public static void write(Expr expr, DataOutput out) throws IOException {
    switch (expr) {
      case Expr.Constant(var value, _, _) -> constant(value, out);
      case Expr.Nothing _ -> out.writeByte(5);
      case Expr.Variable(var name, _, _) -> tagged(6, name, out);
      case Expr.Select(var target, var name, var optional, _, _) -> {
        tagged(optional ? 21 : 7, name, out);
        write(target, out);
      }
      case Expr.Index(var target, var index, var optional, _, _) -> {
        out.writeByte(optional ? 22 : 8);
        write(target, out);
        write(index, out);
      }
      case Expr.Call(var name, var method, var arguments, _, _) -> {
        tagged(method ? 9 : 10, name, out);
        list(arguments, out);
      }
      case Expr.Binary(var operator, var left, var right, _, _) -> {
        tagged(11, operator, out);
        write(left, out);
        write(right, out);
      }
      case Expr.Unary(var operator, var operand, _, _) -> {
        tagged(12, operator, out);
        write(operand, out);
      }
      case Expr.Choice(var condition, var yes, var no, _, _) -> {
        out.writeByte(13);
        list(List.of(condition, yes, no), out);
      }
      case Expr.Items(var items, _, _) -> {
        out.writeByte(14);
        list(items, out);
      }
      case Expr.Entries(var keys, var values, _, _) -> {
        out.writeByte(15);
        list(keys, out);
        list(values, out);
      }
      case Expr.IfPresent(var value, _, _) -> {
        out.writeByte(20);
        write(value, out);
      }
      case Expr.Has(var target, var name, _, _) -> {
        tagged(16, name, out);
        write(target, out);
      }
      case Expr.Macro(var name, var target, var variables, var parts, _, _) -> {
        tagged(17, name, out);
        out.writeByte(variables.size());
        for (var variable : variables) {
          out.writeUTF(variable);
        }
        write(target, out);
        list(parts, out);
      }
    }
    out.writeShort(expr.offset());
    out.writeShort(expr.length());
  }

  /// The expression that [#write] wrote, which begins at a place in some bytes. Throws `IOException` where there is none.
  public static Expr read(byte[] bytes, int from) throws IOException {
    try {
      return new ExprBytes(bytes, from).read();
    } catch (IndexOutOfBoundsException _) {
      throw new EOFException("the bytes end inside of an expression");
    }
  }

  private static void constant(Object value, DataOutput out) throws IOException {
    switch (value) {
      case Boolean flag -> {
        out.writeByte(1);
        out.writeBoolean(flag);
      }
      case Long number -> {
        out.writeByte(2);
        out.writeLong(number);
      }
      case Double number -> {
        out.writeByte(3);
        out.writeDouble(number);
      }
      case CelUint(var bits) -> {
        out.writeByte(18);
        out.writeLong(bits);
      }
      case CelBytes(var octets) -> tagged(19, octets, out);
      case Object text -> tagged(4, text.toString(), out);
    }
  }

  private static void tagged(int tag, String text, DataOutput out) throws IOException {
    out.writeByte(tag);
    out.writeUTF(text);
  }

  private static void list(List<Expr> items, DataOutput out) throws IOException {
    out.writeShort(items.size());
    for (var item : items) {
      write(item, out);
    }
  }
}
