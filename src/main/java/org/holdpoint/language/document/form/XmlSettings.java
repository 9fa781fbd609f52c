package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.language.document.word.Foreign;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.language.document.word.Term;
import org.holdpoint.language.document.word.Vocabulary;
import org.holdpoint.markup.Node;
import org.holdpoint.markup.Xml;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Settings in XML → nodes, as YAML would say it: `<waves soak="2h"><wave>a</wave><wave>b</wave></waves>` is `waves: {soak: 2h, wave: [a, b]}`, and without the attribute `waves: [a, b]`.
final class XmlSettings {

  /// The declaration, remarks and the document type, and the name of the outermost element behind them (XML 1.0, "Prolog and Document Type Declaration").
  private static final Pattern OPENING = Pattern.compile("\uFEFF?\\s*(?:<\\?[^>]*>\\s*|<!--(?:(?!-->)[\\s\\S])*+-->\\s*|<![A-Z][^>\\[]*(?:\\[[^\\]]*\\])?\\s*>\\s*)*+<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)");
  private static final Pattern ANSWER = Pattern.compile("[\\d.,]+\\s*\\S*|(?i:true|false|yes|no|on|off|enabled|disabled|none|auto|automatic|manual)");
  private static final int LOOKED_AT = 60;
  /// An attribute that says what the text beside it counts in.
  private static final Set<String> UNITS = Set.of("unit", "units");

  private XmlSettings() {}

  /// Whether a file begins as XML does, and its outermost element is of no format with a meaning of its own.
  static boolean shaped(SourceFile file) {
    var first = file.lines().stream().limit(LOOKED_AT).map(line -> line.text()).collect(Collectors.joining("\n"));
    var begin = OPENING.matcher(first);
    return begin.lookingAt() && !Foreign.root(begin.group(1), first);
  }

  static Syntax.Text read(SourceFile file) {
    var root = Xml.read(file);
    return new Syntax.Text(List.of(new Mapping(List.of(new Entry(name(root), value(root))), file.start())), List.of());
  }

  private static Scalar name(Node element) {
    var at = element.at();
    return new Scalar(element.name(), true, Span.of(at.file(), at.side(), at.line(), at.column() + 1, at.column() + 1 + element.name().codePointCount(0, element.name().length())));
  }

  private static YamlNode value(Node element) {
    var entries = new ArrayList<Entry>();
    element.places().forEach((name, places) -> entries.add(new Entry(new Scalar(name, true, places.name()), new Scalar(element.attributes().get(name), true, places.value()))));
    if (element.children().isEmpty()) {
      return alone(element, entries);
    }
    var groups = new LinkedHashMap<String, List<Node>>();
    element.children().forEach(child -> groups.computeIfAbsent(child.name(), _ -> new ArrayList<>()).add(child));
    entries.removeIf(entry -> groups.containsKey(entry.key().text()));
    var only = groups.size() == 1 && entries.isEmpty();
    groups.forEach((name, same) -> entries.add(new Entry(name(same.getFirst()), same.size() > 1 || listed(element, same.getFirst())
        ? new Sequence(same.stream().map(XmlSettings::value).toList(), name(same.getFirst()).at()) : value(same.getFirst()))));
    return only && entries.getFirst().value() instanceof Sequence list ? list : new Mapping(List.copyOf(entries), element.at());
  }

  /// Whether an element is one of several that could stand there: its name is that of the list in the singular, or it is a name with a value.
  private static boolean listed(Node list, Node item) {
    var many = list.name().toLowerCase(Locale.ROOT);
    var one = item.name().toLowerCase(Locale.ROOT);
    return many.length() > one.length() && (many.startsWith(one) || one.endsWith("y") && many.startsWith(one.substring(0, one.length() - 1) + "ie") || many.endsWith(one + "s") || many.endsWith("list"))
        || said(item, "name", "key") && said(item, "value") || member(list, item);
  }

  /// Whether several of it would be more safety: a site, a stage, an approver. A number or an answer counts them, and is none.
  private static boolean member(Node list, Node item) {
    var term = Vocabulary.term(Vocabulary.words(item.name()), Set.copyOf(Vocabulary.words(list.name())), Term.OTHER);
    return !item.name().endsWith("s") && (term.weaker().equals("fewer") || NameWords.of(item.name()).contains("stage")) && (!item.children().isEmpty() || !item.text().isBlank() && !ANSWER.matcher(item.text().strip()).matches());
  }

  private static boolean said(Node item, String... names) {
    return List.of(names).stream().anyMatch(name -> item.attributes().containsKey(name) || item.named(name).findAny().isPresent());
  }

  /// An element that holds no other: its text, in its unit, or what its attributes say.
  private static YamlNode alone(Node element, List<Entry> attributes) {
    var text = text(element);
    if (attributes.isEmpty()) {
      return text;
    }
    if (text.text().isEmpty()) {
      return new Mapping(List.copyOf(attributes), element.at());
    }
    if (attributes.size() == 1 && UNITS.contains(attributes.getFirst().key().text()) && attributes.getFirst().value() instanceof Scalar unit) {
      return new Scalar(text.text() + " " + unit.text(), true, text.at());
    }
    attributes.removeIf(entry -> entry.key().text().equals("value"));
    attributes.add(new Entry(new Scalar("value", true, text.at()), text));
    return new Mapping(List.copyOf(attributes), element.at());
  }

  /// The text without the blanks around it; its place is its first line.
  private static Scalar text(Node element) {
    var stripped = element.text().strip();
    if (stripped.isEmpty()) {
      return new Scalar("", true, element.at());
    }
    var before = element.text().substring(0, element.text().indexOf(stripped));
    var number = (int) before.chars().filter(sign -> sign == '\n').count();
    var line = element.lines().get(Math.min(number, element.lines().size() - 1));
    var indent = before.substring(before.lastIndexOf('\n') + 1);
    var first = stripped.lines().findFirst().orElse("").stripTrailing();
    var column = line.column() + indent.codePointCount(0, indent.length());
    return new Scalar(stripped, true, Span.of(line.file(), line.side(), line.line(), column, column + first.codePointCount(0, first.length())));
  }
}
