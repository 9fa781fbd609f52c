package org.holdpoint.cel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
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

  public static Expr read(DataInput in) throws IOException {
    return switch (in.readByte()) {
      case 1 -> new Expr.Constant(in.readBoolean(), place(in), place(in));
      case 2 -> new Expr.Constant(in.readLong(), place(in), place(in));
      case 3 -> new Expr.Constant(in.readDouble(), place(in), place(in));
      case 4 -> new Expr.Constant(in.readUTF(), place(in), place(in));
      case 5 -> new Expr.Nothing(place(in), place(in));
      case 6 -> new Expr.Variable(in.readUTF(), place(in), place(in));
      case 7 -> select(in, false);
      case 8 -> new Expr.Index(read(in), read(in), false, place(in), place(in));
      case 9 -> new Expr.Call(in.readUTF(), true, list(in), place(in), place(in));
      case 10 -> new Expr.Call(in.readUTF(), false, list(in), place(in), place(in));
      case 11 -> new Expr.Binary(in.readUTF(), read(in), read(in), place(in), place(in));
      case 12 -> new Expr.Unary(in.readUTF(), read(in), place(in), place(in));
      case 13 -> {
        var parts = list(in);
        yield new Expr.Choice(parts.get(0), parts.get(1), parts.get(2), place(in), place(in));
      }
      case 14 -> new Expr.Items(list(in), place(in), place(in));
      case 15 -> new Expr.Entries(list(in), list(in), place(in), place(in));
      case 16 -> {
        var name = in.readUTF();
        yield new Expr.Has(read(in), name, place(in), place(in));
      }
      case 17 -> {
        var name = in.readUTF();
        var variables = new ArrayList<String>();
        for (var count = in.readByte(); count > 0; count--) {
          variables.add(in.readUTF());
        }
        yield new Expr.Macro(name, read(in), List.copyOf(variables), list(in), place(in), place(in));
      }
      case 18 -> new Expr.Constant(new CelUint(in.readLong()), place(in), place(in));
      case 19 -> new Expr.Constant(new CelBytes(in.readUTF()), place(in), place(in));
      case 20 -> new Expr.IfPresent(read(in), place(in), place(in));
      case 21 -> select(in, true);
      case 22 -> new Expr.Index(read(in), read(in), true, place(in), place(in));
      default -> throw new IOException("no such expression");
    };
  }

  private static Expr select(DataInput in, boolean optional) throws IOException {
    var name = in.readUTF();
    return new Expr.Select(read(in), name, optional, place(in), place(in));
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

  private static List<Expr> list(DataInput in) throws IOException {
    var size = in.readUnsignedShort();
    var items = new ArrayList<Expr>(size);
    for (var i = 0; i < size; i++) {
      items.add(read(in));
    }
    return List.copyOf(items);
  }

  private static int place(DataInput in) throws IOException {
    return in.readUnsignedShort();
  }
}
