package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Settings in HOCON ("Informal HOCON specification"), and others that are blocks of `name = value` without an end of a statement → nodes. `a.b = 1` is a part of `a { … }`; blocks of one name are one, a
/// later value takes the place of an earlier one, unless it is one that need not be there (`${?PORT}`). What an `include` brings is not read.
final class HoconReader {

  private static final Pattern HEAD = Pattern.compile("[\\w.\"-]+\\s{0,40}[=:]?\\s{0,40}\\{.*");
  private static final Pattern SETTING = Pattern.compile("(^|[{,\\s])[\\w.\"-]+\\s{0,40}[=:]\\s{0,40}[^\\s>]");
  private static final String OPTIONAL = "${?";
  private static final int DEEPEST = 50;

  private final HoconText text;
  private final List<Span> unread = new ArrayList<>();

  /// A block while it is read: its names in order, each with a value or with what is inside it.
  private record Tree(Span at, Map<String, Scalar> names, Map<String, YamlNode> values, Map<String, Tree> inner) {

    static Tree at(Span at) {
      return new Tree(at, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    Mapping node() {
      return new Mapping(names.entrySet().stream().map(name -> new Entry(name.getValue(), inner.containsKey(name.getKey()) ? inner.get(name.getKey()).node() : values.get(name.getKey()))).toList(), at);
    }
  }

  private HoconReader(SourceFile file) {
    this.text = new HoconText(file);
  }

  /// Whether a file has a block at its margin, more settings with a value than other lines, and neither sections nor statements with an end.
  static boolean shaped(SourceFile file) {
    var blocks = false;
    var settings = 0;
    var others = 0;
    for (var line : file.lines()) {
      var said = line.text();
      var trimmed = said.strip();
      if (said.endsWith(";") || said.startsWith("[") && said.endsWith("]")) {
        return false;
      }
      blocks = blocks || said.indexOf('{') > 0 && HEAD.matcher(said).matches();
      if ((said.indexOf('=') > 0 || said.indexOf(':') > 0) && SETTING.matcher(said).find()) {
        settings++;
      } else if (!trimmed.isEmpty() && trimmed.charAt(0) != '#' && !trimmed.startsWith("//") && !trimmed.startsWith("include ") && "{}]),".indexOf(trimmed.charAt(trimmed.length() - 1)) < 0) {
        others++;
      }
    }
    return blocks && settings > others;
  }

  /// Throws [UnreadableException] where a block is not closed, or closed twice.
  static Syntax.Text read(SourceFile file) {
    var reader = new HoconReader(file);
    var root = Tree.at(file.start());
    reader.text.skip(true);
    if (reader.text.peek() == '{') {
      reader.block(root, 1);
      reader.text.skip(true);
    } else {
      reader.entries(root, 0);
    }
    if (!reader.text.ended()) {
      throw new UnreadableException(reader.text.here(), "no block is open here");
    }
    return new Syntax.Text(List.of(root.node()), List.copyOf(reader.unread));
  }

  private void block(Tree tree, int depth) {
    if (depth > DEEPEST) {
      throw new UnreadableException(text.here(), "more than " + DEEPEST + " blocks inside each other");
    }
    var opened = text.here();
    text.next();
    entries(tree, depth);
    if (text.peek() != '}') {
      throw new UnreadableException(opened, "the block that begins here is not closed");
    }
    text.next();
  }

  private void entries(Tree tree, int depth) {
    for (text.skip(true); !text.ended() && text.peek() != '}'; text.skip(true)) {
      entry(tree, depth);
    }
  }

  private void entry(Tree tree, int depth) {
    var path = path();
    text.skip(false);
    var last = path.getLast();
    if ("=:{+".indexOf(text.peek()) < 0) {
      // An include, or a word that nothing is said of.
      unread.add(last.at());
      text.restOfLine();
      return;
    }
    if (path.size() > DEEPEST) {
      throw new UnreadableException(last.at(), "more than " + DEEPEST + " names with dots between them");
    }
    var within = tree;
    for (var name : path.subList(0, path.size() - 1)) {
      within = inside(within, name);
    }
    var adds = text.peek() == '+';
    while ("=:+".indexOf(text.peek()) >= 0) {
      text.next();
      text.skip(false);
    }
    text.skip(text.peek() == '\n');
    value(within, last, adds, depth);
  }

  private static Tree inside(Tree tree, Scalar name) {
    tree.values().remove(name.text());
    tree.names().putIfAbsent(name.text(), name);
    return tree.inner().computeIfAbsent(name.text(), _ -> Tree.at(name.at()));
  }

  /// What stands behind a name: a block, a list, or words; of `${base} { … }` the block.
  private void value(Tree tree, Scalar name, boolean adds, int depth) {
    var begun = false;
    var word = new StringBuilder();
    var from = text.here();
    var to = from;
    var quoted = false;
    for (text.skip(false); !text.ends(); text.skip(false)) {
      if (text.peek() == '{') {
        block(inside(tree, name), depth + 1);
        begun = true;
      } else if (text.peek() == '[') {
        set(tree, name, list(depth + 1), adds);
        begun = true;
      } else {
        var part = text.part();
        quoted |= !part.plain();
        word.append(word.isEmpty() ? "" : " ").append(part.text());
        to = part.at();
      }
    }
    if (!begun && !(word.toString().startsWith(OPTIONAL) && tree.names().containsKey(name.text()))) {
      set(tree, name, new Scalar(word.toString(), !quoted, word.isEmpty() ? name.at() : from.to(to)), adds);
    }
  }

  private static void set(Tree tree, Scalar name, YamlNode value, boolean adds) {
    tree.inner().remove(name.text());
    tree.names().put(name.text(), name);
    var said = new ArrayList<YamlNode>();
    if (adds && tree.values().get(name.text()) instanceof Sequence before) {
      said.addAll(before.items());
    }
    said.addAll(adds && value instanceof Scalar ? List.of(value) : value instanceof Sequence list ? list.items() : List.of());
    tree.values().put(name.text(), adds || value instanceof Sequence ? new Sequence(List.copyOf(said), value.at()) : value);
  }

  private Sequence list(int depth) {
    if (depth > DEEPEST) {
      throw new UnreadableException(text.here(), "more than " + DEEPEST + " lists inside each other");
    }
    var opened = text.here();
    var items = new ArrayList<YamlNode>();
    text.next();
    for (text.skip(true); text.peek() != ']'; text.skip(true)) {
      if (text.ended() || text.peek() == '}') {
        throw new UnreadableException(opened, "the list that begins here is not closed");
      }
      var item = Tree.at(text.here());
      value(item, new Scalar("", true, text.here()), false, depth);
      items.add(item.inner().isEmpty() ? item.values().get("") : item.inner().get("").node());
    }
    text.next();
    return new Sequence(List.copyOf(items), opened);
  }

  /// The names that lead to a value.
  private List<Scalar> path() {
    var names = new ArrayList<Scalar>();
    var word = new StringBuilder();
    var from = text.here();
    var to = from;
    var quoted = false;
    while (!text.ended() && "=:{}[],\n".indexOf(text.peek()) < 0 && !(text.peek() == '+' && text.ahead("+=")) && !text.remark()) {
      if (text.peek() == '"') {
        var part = text.part();
        word.append(part.text());
        to = part.at();
        quoted = true;
      } else if (text.peek() == '.' && !word.isEmpty()) {
        names.add(new Scalar(word.toString().strip(), !quoted, from.to(to)));
        word.setLength(0);
        text.next();
        from = text.here();
        quoted = false;
      } else {
        word.append(text.peek());
        to = Character.isWhitespace(text.peek()) ? to : text.here();
        text.next();
      }
    }
    names.add(new Scalar(word.toString().strip(), !quoted, from.to(to)));
    if (names.size() == 1 && word.isEmpty() && "=:{".indexOf(text.peek()) < 0) {
      text.next();
    }
    return names;
  }
}
