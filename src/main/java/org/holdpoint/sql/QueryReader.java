package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.sql.Predicates.Filter;
import org.holdpoint.sql.Predicates.Range;
import org.holdpoint.sql.QueryWords.Word;

/// The words of a statement → the catalogues that its queries read, each with what the conditions around it say. It looks at FROM, JOIN and conditions, and at nothing else.
final class QueryReader {

  /// Words that begin a part of a query, and so end the part before.
  private static final Set<String> CLAUSES = Set.of("select", "from", "where", "prewhere", "on", "using", "group", "order", "having", "limit", "offset", "fetch", "window", "qualify", "settings",
      "format", "join", "inner", "left", "right", "full", "cross", "natural", "global", "any", "asof", "union", "except", "intersect", "minus", "returning", "for", "loop", "then", "into", "with", "set");
  private static final Set<String> CONDITIONS = Set.of("where", "prewhere", "on", "having", "qualify");
  private static final Set<String> BRANCHES = Set.of("union", "except", "intersect", "minus");
  private static final Pattern PATH = Pattern.compile("[^.\\s]+(?:\\.[^.\\s]+)+");
  private static final int DEEPEST = 64;

  private final List<Word> words;
  private final String dialect;
  private final List<Read> reads = new ArrayList<>();

  private QueryReader(List<Word> words, String dialect) {
    this.words = words;
    this.dialect = dialect;
  }

  /// A catalogue that is read, from its FROM or JOIN to the end of its name.
  record Read(Catalogues.Row catalogue, String name, Word from, Word to, Filter filter, String object, boolean once, boolean limited, List<String> schemas, String listed) {}

  /// What holds around a query: conditions, and whether each row comes once or only so many come.
  private record Around(List<Range> conditions, boolean once, boolean limited) {}

  /// @param inSchema whether its path names the schema that it is of
  private record Source(Catalogues.Row catalogue, String name, Word from, Word to, boolean inSchema) {}

  static List<Read> of(List<Word> words, String dialect) {
    var reader = new QueryReader(words, dialect);
    reader.level(0, words.size(), new Around(List.of(), false, false), 0);
    return List.copyOf(reader.reads);
  }

  /// The queries of one level of brackets. A second SELECT is another query, unless the first words only name what it reads (WITH).
  private void level(int from, int to, Around around, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    var start = from;
    var selected = false;
    for (var at = from; at < to; at++) {
      if (words.get(at).is("(")) {
        at = Brackets.close(words, at, to);
      } else if (words.get(at).is("select") && selected || BRANCHES.stream().anyMatch(words.get(at)::is)) {
        query(start, at, around, depth);
        start = at;
        selected = words.get(at).is("select");
      } else {
        selected |= words.get(at).is("select");
      }
    }
    query(start, to, around, depth);
  }

  private void query(int from, int to, Around around, int depth) {
    var conditions = new ArrayList<>(around.conditions());
    var inner = new ArrayList<Range>();
    var sources = new ArrayList<Source>();
    var aliases = new LinkedHashMap<String, Catalogues.Row>();
    var once = around.once();
    var limited = around.limited();
    for (var at = from; at < to; at++) {
      var word = words.get(at);
      if (word.is("(")) {
        var end = Brackets.close(words, at, to);
        inner.add(new Range(at, end));
        at = end;
      } else if (word.is("from") || word.is("join")) {
        sources(at, to, sources, aliases);
      } else if (CONDITIONS.contains(word.folded()) && !word.is("on") || word.is("on") && !sources.isEmpty()) {
        conditions.add(new Range(at + 1, clause(at + 1, to)));
      }
      once |= word.is("distinct") && at > from && words.get(at - 1).is("select") || word.is("group") && at + 1 < to && words.get(at + 1).is("by");
      limited |= word.is("limit") || word.is("top") || word.is("fetch") || word.is("rownum");
    }
    var predicates = new Predicates(words, aliases);
    for (var source : sources) {
      reads.add(new Read(source.catalogue(), source.name(), source.from(), source.to(), source.inSchema() ? Filter.SCHEMA : predicates.filter(conditions), predicates.object(conditions), once, limited, predicates.schemas(conditions), predicates.listed(conditions)));
    }
    for (var range : inner) {
      var exists = range.from() > from && words.get(range.from() - 1).is("exists");
      level(range.from() + 1, range.to(), new Around(conditions, once || exists, limited), depth + 1);
    }
  }

  /// The relations after FROM or JOIN, separated by commas, with the names that stand for them.
  private void sources(int opener, int to, List<Source> sources, Map<String, Catalogues.Row> aliases) {
    var at = opener + 1;
    while (at < to) {
      if (words.get(at).is("(")) {
        at = Brackets.close(words, at, to) + 1;
      } else {
        var end = name(at, to);
        if (end == at) {
          return;
        }
        var path = words.subList(at, end).stream().filter(Word::named).flatMap(QueryReader::parts).toList();
        var called = end < to && words.get(end).is("(");
        var from = words.get(opener);
        var last = words.get(end - 1);
        var alias = alias(end, to);
        (called ? Optional.<Catalogues.Row>empty() : Catalogues.of(path, dialect)).ifPresent(row -> {
          sources.add(new Source(row, String.join(".", path), from, last, inSchema(path, last)));
          aliases.put(alias.orElse(path.getLast()), row);
        });
        at = end;
      }
      while (at < to && !words.get(at).is(",") && !ends(at)) {
        at = words.get(at).is("(") ? Brackets.close(words, at, to) + 1 : at + 1;
      }
      if (at >= to || !words.get(at).is(",")) {
        return;
      }
      at++;
    }
  }

  /// A view of a dataset lists that dataset alone, one of a region all of them (BigQuery, "Introduction to INFORMATION_SCHEMA", Dataset and region qualifier). Two names before it are a project and a
  /// dataset; elsewhere a database alone stands there, but for the linked servers of SQL Server.
  private boolean inSchema(List<String> path, Word last) {
    var at = path.indexOf("information_schema") - 1;
    return at >= 0 && !path.get(at).startsWith("region-") && (dialect.equals("bigquery") || at == 1 && !dialect.equals("sqlserver") || last.kind() == QueryWords.Kind.QUOTED && PATH.matcher(last.text()).matches());
  }

  /// A name in quotes may be a whole path (BigQuery, Lexical structure: "Path expressions").
  private static Stream<String> parts(Word word) {
    return word.kind() == QueryWords.Kind.QUOTED && PATH.matcher(word.text()).matches() ? Stream.of(word.folded().split("\\.")) : Stream.of(word.folded());
  }

  private boolean ends(int at) {
    return words.get(at).kind() == QueryWords.Kind.NAME && CLAUSES.contains(words.get(at).folded());
  }

  /// Behind the last part of a name with dots.
  private int name(int at, int to) {
    var end = at;
    while (end < to && words.get(end).named()) {
      if (end + 2 < to && words.get(end + 1).is(".") && words.get(end + 2).named()) {
        end += 2;
      } else {
        return end + 1;
      }
    }
    return end;
  }

  private Optional<String> alias(int end, int to) {
    var at = end < to && words.get(end).is("as") ? end + 1 : end;
    return at < to && words.get(at).named() && !ends(at) ? Optional.of(words.get(at).folded()) : Optional.empty();
  }

  /// The first word from here on that begins another part of the query.
  private int clause(int from, int to) {
    for (var at = from; at < to; at++) {
      if (words.get(at).is("(")) {
        at = Brackets.close(words, at, to);
      } else if (ends(at) && !(words.get(at).is("any") && at > from && words.get(at - 1).is("="))) {
        return at;
      }
    }
    return to;
  }
}
