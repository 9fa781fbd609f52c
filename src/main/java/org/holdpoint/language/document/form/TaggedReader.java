package org.holdpoint.language.document.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Configurations of directives in sections that have tags, as Apache's server has them (Apache HTTP Server documentation, "Configuration Files", "Configuration Sections") → nodes: `<Location "/admin">` is `URL: [{name: /admin, …}]`.
final class TaggedReader {

  private static final Pattern SECTION = Pattern.compile("\\s*<(VirtualHost|Directory|DirectoryMatch|Location|LocationMatch|Files|FilesMatch|Proxy|ProxyMatch|IfModule|IfDefine|Limit|LimitExcept|RequireAll|RequireAny|RequireNone|If|Else|ElseIf|Macro)\\b\\s*([^>]*)>\\s*",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern END = Pattern.compile("\\s*</([A-Za-z]+)>\\s*");
  private static final Pattern WORD = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'[^']*'|\\S+");
  /// Directives of which each is one member.
  private static final Set<String> EACH = Set.of("balancermember", "serveralias", "require", "allow", "deny");
  private static final String REQUIRE = "require";
  /// A location of a server is no place, and what a folder may say is no way around a guard.
  private static final Map<String, String> CALLED = Map.of("location", "URL", "locationmatch", "URL pattern", "allowoverride", "AllowOverride htaccess");
  private static final int DEEPEST = 40;

  private final SourceFile file;
  private final Deque<Open> open = new ArrayDeque<>();

  /// A section while it is read.
  private record Open(Scalar name, Scalar label, List<Entry> said) {}

  private TaggedReader(SourceFile file) {
    this.file = file;
  }

  /// Whether a section begins in it, and one ends.
  static boolean shaped(SourceFile file) {
    return file.lines().stream().anyMatch(line -> line.text().indexOf('<') >= 0 && SECTION.matcher(line.text()).matches()) && file.lines().stream().anyMatch(line -> line.text().indexOf('<') >= 0 && END.matcher(line.text()).matches());
  }

  /// Throws [UnreadableException] where a section is not closed, or another one is closed.
  static Syntax.Text read(SourceFile file) {
    var reader = new TaggedReader(file);
    reader.open.push(new Open(new Scalar("", true, file.start()), new Scalar("", true, file.start()), new ArrayList<>()));
    for (var index = 0; index < file.lines().size(); index++) {
      var line = file.lines().get(index);
      reader.line(line);
      while (file.lines().get(index).text().endsWith("\\") && index + 1 < file.lines().size()) {
        index++;
      }
    }
    if (reader.open.size() != 1) {
      throw new UnreadableException(reader.open.peek().name().at(), "the section that begins here is not closed");
    }
    return new Syntax.Text(List.of(new Mapping(entries(reader.open.pop().said()), file.start())), List.of());
  }

  private void line(SourceLine line) {
    var text = line.text();
    if (text.isBlank() || text.stripLeading().startsWith("#")) {
      return;
    }
    var section = SECTION.matcher(text);
    var end = END.matcher(text);
    if (section.matches()) {
      if (open.size() > DEEPEST) {
        throw new UnreadableException(file.span(line), "more than " + DEEPEST + " sections inside each other");
      }
      var label = section.group(2).strip();
      open.push(new Open(new Scalar(section.group(1), true, span(line, section.start(1), section.end(1))), new Scalar(plain(label), true, span(line, section.start(2), Math.max(section.start(2) + label.length(), section.start(2)))), new ArrayList<>()));
    } else if (end.matches()) {
      close(line, end.group(1));
    } else {
      directive(line);
    }
  }

  private void close(SourceLine line, String name) {
    if (open.size() == 1 || !open.peek().name().text().equalsIgnoreCase(name)) {
      throw new UnreadableException(file.span(line), "no section " + name + " is open here");
    }
    var done = open.pop();
    var label = new Entry(new Scalar("name", true, done.label().at()), done.label());
    var inner = Stream.concat(done.label().text().isEmpty() ? Stream.of() : Stream.of(label), entries(done.said()).stream()).toList();
    open.peek().said().add(new Entry(called(done.name()), new Sequence(List.of(new Mapping(inner, done.name().at())), done.name().at())));
  }

  private void directive(SourceLine line) {
    var words = new ArrayList<Scalar>();
    var found = WORD.matcher(line.text());
    while (found.find()) {
      words.add(new Scalar(plain(found.group()), true, span(line, found.start(), found.end())));
    }
    var name = words.getFirst();
    var rest = words.subList(1, words.size()).stream().filter(word -> !word.text().equals("\\")).toList();
    if (name.text().equalsIgnoreCase(REQUIRE)) {
      open.peek().said().add(new Entry(new Scalar("Require access", true, name.at()), new Sequence(admitted(rest), name.at())));
    } else if (!rest.isEmpty()) {
      var text = new Scalar(String.join(" ", rest.stream().map(Scalar::text).toList()), true, rest.getFirst().at().to(rest.getLast().at()));
      open.peek().said().add(new Entry(called(name), EACH.contains(name.text().toLowerCase(Locale.ROOT)) ? new Sequence(List.of(text), text.at()) : text));
    }
  }

  /// Whom it lets in: addresses, or everybody (Apache HTTP Server documentation, "Access Control", Require).
  private static List<YamlNode> admitted(List<Scalar> words) {
    var sort = words.isEmpty() ? "" : words.getFirst().text().toLowerCase(Locale.ROOT);
    return switch (sort) {
      case "ip" -> List.copyOf(words.subList(1, words.size()));
      case "all" -> words.size() > 1 && words.get(1).text().equalsIgnoreCase("granted") ? List.of(words.getFirst()) : List.of();
      case String _ -> words.isEmpty() ? List.of() : List.of(new Scalar(String.join(" ", words.stream().map(Scalar::text).toList()), true, words.getFirst().at()));
    };
  }

  /// What is said more than once is a list.
  private static List<Entry> entries(List<Entry> said) {
    var names = new LinkedHashMap<String, List<Entry>>();
    said.forEach(entry -> names.computeIfAbsent(entry.key().text(), _ -> new ArrayList<>()).add(entry));
    return names.values().stream().map(all -> all.size() == 1 ? all.getFirst() : new Entry(all.getFirst().key(), new Sequence(all.stream().map(Entry::value).flatMap(value -> value instanceof Sequence list ? list.items().stream() : Stream.of(value)).toList(), all.getFirst().key().at()))).toList();
  }

  private static Scalar called(Scalar name) {
    return new Scalar(CALLED.getOrDefault(name.text().toLowerCase(Locale.ROOT), name.text()), true, name.at());
  }

  private static String plain(String word) {
    return word.length() > 1 && (word.startsWith("\"") && word.endsWith("\"") || word.startsWith("'") && word.endsWith("'")) ? word.substring(1, word.length() - 1) : word;
  }

  private Span span(SourceLine line, int from, int to) {
    var text = line.text();
    return Span.of(file.path(), file.side(), line.number(), text.codePointCount(0, from) + 1, text.codePointCount(0, Math.min(to, text.length())) + 1);
  }
}
