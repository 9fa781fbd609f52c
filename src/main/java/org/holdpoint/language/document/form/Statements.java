package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.toml.Table;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Directives of which a file has many with one name, each about something else (Redis documentation, "Redis configuration": `rename-command`, `user`, `save`; "High availability with Redis Sentinel": `sentinel <option> <master> <value>`; resolv.conf(5): `nameserver`).
final class Statements {

  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|'[^']*'|\\S+");
  /// When a copy of all data is written: `save <seconds> <changes>`, or never: `save ""`.
  private static final String SAVE = "save";
  private static final String NEVER = "\"\"";
  private static final String RESOLVER = "nameserver";
  private static final String SENTINEL = "sentinel";
  private static final String MONITOR = "monitor";
  private static final List<String> NAMED = List.of("rename-command", "user");
  /// `sentinel monitor <master> <address> <port> <quorum>`
  private static final int WITH_QUORUM = 6;

  private final SourceFile file;
  private final SourceLine line;
  private final List<Scalar> words = new ArrayList<>();

  private Statements(SourceFile file, SourceLine line) {
    this.file = file;
    this.line = line;
    var found = WORD.matcher(line.text());
    while (found.find()) {
      words.add(new Scalar(found.group(), true, span(found.start(), found.end())));
    }
  }

  /// Whether the line is such a directive, and is set in the table.
  static boolean set(SourceFile file, SourceLine line, Table table) {
    var said = new Statements(file, line);
    var first = said.words.isEmpty() ? "" : said.words.getFirst().text();
    return switch (first) {
      case SENTINEL -> said.sentinel(table);
      case SAVE -> said.save(table);
      case RESOLVER -> said.words.size() > 1 && said.resolver(table);
      case String name -> NAMED.contains(name) && said.words.size() > 2 && said.named(said.words.getFirst(), table);
    };
  }

  private boolean resolver(Table table) {
    var one = table.next(words.getFirst());
    one.ifPresent(inner -> inner.set(new Scalar("name", true, words.get(1).at()), words.get(1)));
    return one.isPresent();
  }

  private boolean save(Table table) {
    var name = new Scalar("save snapshot", true, words.getFirst().at());
    return words.size() == 2 && words.get(1).text().equals(NEVER) ? table.set(name, new Scalar("", false, words.get(1).at())) : words.size() > 2 && named(name, table);
  }

  private boolean named(Scalar name, Table table) {
    var one = table.next(name);
    one.ifPresent(inner -> {
      inner.set(new Scalar("name", true, words.get(1).at()), words.get(1));
      inner.set(new Scalar("said", true, words.get(2).at()), rest(2, words.size()));
    });
    return one.isPresent();
  }

  private boolean sentinel(Table table) {
    if (words.size() < 4) {
      return false;
    }
    var quorum = words.get(1).text().equals(MONITOR) && words.size() == WITH_QUORUM;
    var inner = table.table(words.getFirst()).flatMap(all -> all.table(words.get(2)));
    if (quorum) {
      inner.ifPresent(master -> master.set(new Scalar("quorum", true, words.getLast().at()), words.getLast()));
    }
    return inner.map(master -> master.set(words.get(1), rest(3, words.size() - (quorum ? 1 : 0)))).orElse(false);
  }

  private Scalar rest(int from, int to) {
    var at = words.get(from).at().to(words.get(to - 1).at());
    return new Scalar(String.join(" ", words.subList(from, to).stream().map(Scalar::text).toList()), true, at);
  }

  private Span span(int from, int to) {
    var text = line.text();
    return Span.of(file.path(), file.side(), line.number(), text.codePointCount(0, from) + 1, text.codePointCount(0, to) + 1);
  }
}
