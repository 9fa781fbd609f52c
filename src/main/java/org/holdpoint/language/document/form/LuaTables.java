package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.language.document.form.Pieces.Kind;
import org.holdpoint.language.document.form.Pieces.Piece;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Files of Lua that are nothing but data → nodes: `return { … }`, or tables that are given names (Lua 5.4 Reference Manual, 3.4.9, "Table Constructors"). A file that does anything is a program.
final class LuaTables {

  private static final int DEEPEST = 50;

  private final List<Piece> pieces;
  private final Span start;
  private int at;

  private LuaTables(SourceFile file) {
    this.pieces = Pieces.of(file, "--", true);
    this.start = file.start();
  }

  /// Whether all of the file is data, with a table in it.
  static boolean shaped(SourceFile file) {
    return !file.binary() && new LuaTables(file).whole().isPresent();
  }

  /// Throws [UnreadableException] where it is none.
  static Syntax.Text read(SourceFile file) {
    return new Syntax.Text(List.of(new LuaTables(file).whole().orElseThrow(() -> new UnreadableException(file.start(), "no table of Lua"))), List.of());
  }

  private Optional<YamlNode> whole() {
    var named = new ArrayList<Entry>();
    while (at < pieces.size()) {
      var returned = next("return");
      if (returned && at < pieces.size() && pieces.get(at).is("{")) {
        var value = value(0);
        next(";");
        return value.filter(_ -> at == pieces.size()).map(table -> named.isEmpty() ? table : with(named, table));
      }
      if (returned) {
        at++;
        next(";");
        return at == pieces.size() && tables(named) ? Optional.of(new Mapping(List.copyOf(named), start)) : Optional.empty();
      }
      next("local");
      if (at + 1 >= pieces.size() || pieces.get(at).kind() != Kind.WORD || !pieces.get(at + 1).is("=")) {
        return Optional.empty();
      }
      var name = new Scalar(pieces.get(at).text(), true, pieces.get(at).at());
      at += 2;
      var value = value(0);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      next(";");
      named.add(new Entry(name, value.get()));
    }
    return tables(named) ? Optional.of(new Mapping(List.copyOf(named), start)) : Optional.empty();
  }

  private static boolean tables(List<Entry> named) {
    return named.stream().anyMatch(entry -> !(entry.value() instanceof Scalar)) && named.stream().map(entry -> entry.key().text()).distinct().count() == named.size();
  }

  private static YamlNode with(List<Entry> named, YamlNode table) {
    return table instanceof Mapping all && all.entries().stream().noneMatch(entry -> named.stream().anyMatch(one -> one.key().text().equals(entry.key().text()))) && tables(List.of(new Entry(named.getFirst().key(), table)))
        ? new Mapping(Stream.concat(named.stream(), all.entries().stream()).toList(), all.at()) : table;
  }

  private Optional<YamlNode> value(int depth) {
    if (at >= pieces.size() || depth > DEEPEST) {
      return Optional.empty();
    }
    var piece = pieces.get(at++);
    return piece.is("{") ? table(piece.at(), depth) : piece.kind() == Kind.TEXT || piece.kind() == Kind.WORD && plain(piece.text()) ? Optional.of(new Scalar(piece.text(), piece.kind() == Kind.WORD, piece.at())) : Optional.empty();
  }

  private static boolean plain(String word) {
    return word.equals("true") || word.equals("false") || word.equals("nil") || Character.isDigit(word.charAt(0)) || "+-.".indexOf(word.charAt(0)) >= 0 && word.chars().anyMatch(Character::isDigit);
  }

  private Optional<YamlNode> table(Span from, int depth) {
    var items = new ArrayList<YamlNode>();
    var named = new LinkedHashMap<String, Entry>();
    while (at < pieces.size() && !pieces.get(at).is("}")) {
      var key = key();
      var value = value(depth + 1);
      if (value.isEmpty() || at < pieces.size() && !pieces.get(at).is("}") && !next(",") && !next(";")) {
        return Optional.empty();
      }
      key.ifPresentOrElse(name -> named.put(name.text(), new Entry(name, value.get())), () -> items.add(value.get()));
    }
    return next("}") ? Optional.of(node(items, named, from)) : Optional.empty();
  }

  /// What has no name stands under its number where others have one.
  private static YamlNode node(List<YamlNode> items, Map<String, Entry> named, Span from) {
    if (named.isEmpty()) {
      return new Sequence(List.copyOf(items), from);
    }
    for (var number = 1; number <= items.size(); number++) {
      named.putIfAbsent("" + number, new Entry(new Scalar("" + number, true, items.get(number - 1).at()), items.get(number - 1)));
    }
    return new Mapping(List.copyOf(named.values()), from);
  }

  /// `name =` or `["name"] =`, where one of them is next.
  private Optional<Scalar> key() {
    if (at + 1 < pieces.size() && pieces.get(at).kind() == Kind.WORD && pieces.get(at + 1).is("=")) {
      at += 2;
      return Optional.of(new Scalar(pieces.get(at - 2).text(), true, pieces.get(at - 2).at()));
    }
    if (at + 3 < pieces.size() && pieces.get(at).is("[") && pieces.get(at + 2).is("]") && pieces.get(at + 3).is("=")) {
      at += 4;
      return Optional.of(new Scalar(pieces.get(at - 3).text(), false, pieces.get(at - 3).at()));
    }
    return Optional.empty();
  }

  private boolean next(String word) {
    if (at < pieces.size() && pieces.get(at).is(word)) {
      at++;
      return true;
    }
    return false;
  }
}
