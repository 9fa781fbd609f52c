package org.holdpoint.cel;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What [ExprCodec] wrote, read from an array: a run reads some hundred expressions before Java has compiled any of this, and a stream would take several calls for each byte.
final class ExprBytes {

  private final byte[] bytes;
  private int at;

  ExprBytes(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  Expr read() throws IOException {
    return switch (bytes[at++]) {
      case 1 -> new Expr.Constant(bytes[at++] != 0, place(), place());
      case 2 -> new Expr.Constant(whole(), place(), place());
      case 3 -> new Expr.Constant(Double.longBitsToDouble(whole()), place(), place());
      case 4 -> new Expr.Constant(text(), place(), place());
      case 5 -> new Expr.Nothing(place(), place());
      case 6 -> new Expr.Variable(text(), place(), place());
      case 7 -> select(false);
      case 8 -> new Expr.Index(read(), read(), false, place(), place());
      case 9 -> new Expr.Call(text(), true, list(), place(), place());
      case 10 -> new Expr.Call(text(), false, list(), place(), place());
      case 11 -> new Expr.Binary(text(), read(), read(), place(), place());
      case 12 -> new Expr.Unary(text(), read(), place(), place());
      case 13 -> {
        var parts = list();
        yield new Expr.Choice(parts.get(0), parts.get(1), parts.get(2), place(), place());
      }
      case 14 -> new Expr.Items(list(), place(), place());
      case 15 -> new Expr.Entries(list(), list(), place(), place());
      case 16 -> {
        var name = text();
        yield new Expr.Has(read(), name, place(), place());
      }
      case 17 -> {
        var name = text();
        var variables = new ArrayList<String>();
        for (var count = bytes[at++]; count > 0; count--) {
          variables.add(text());
        }
        yield new Expr.Macro(name, read(), List.copyOf(variables), list(), place(), place());
      }
      case 18 -> new Expr.Constant(new CelUint(whole()), place(), place());
      case 19 -> new Expr.Constant(new CelBytes(text()), place(), place());
      case 20 -> new Expr.IfPresent(read(), place(), place());
      case 21 -> select(true);
      case 22 -> new Expr.Index(read(), read(), true, place(), place());
      default -> throw new IOException("no such expression");
    };
  }

  private Expr select(boolean optional) throws IOException {
    var name = text();
    return new Expr.Select(read(), name, optional, place(), place());
  }

  private List<Expr> list() throws IOException {
    var size = place();
    var items = new ArrayList<Expr>(size);
    for (var i = 0; i < size; i++) {
      items.add(read());
    }
    return List.copyOf(items);
  }

  /// As `DataOutput` writes it: two bytes that say how long it is, and letters, other than ASCII in a form of its own.
  private String text() throws IOException {
    var start = at + 2;
    var end = start + place();
    at = end;
    for (var letter = start; letter < end; letter++) {
      if (bytes[letter] < 0) {
        return new DataInputStream(new ByteArrayInputStream(bytes, start - 2, end - start + 2)).readUTF();
      }
    }
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }

  private int place() {
    return (bytes[at++] & 0xFF) << 8 | bytes[at++] & 0xFF;
  }

  private long whole() {
    var number = 0L;
    for (var count = 0; count < Long.BYTES; count++) {
      number = number << 8 | bytes[at++] & 0xFF;
    }
    return number;
  }
}
