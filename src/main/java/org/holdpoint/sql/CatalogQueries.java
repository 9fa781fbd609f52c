package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.CatalogQuery;
import org.holdpoint.fact.Value;
import org.holdpoint.source.SourceFile;
import org.holdpoint.sql.Predicates.Filter;
import org.holdpoint.sql.QueryWords.Word;

/// The queries in statements that read what objects there are, whatever the dialect.
public final class CatalogQueries {

  /// Words that statements with queries begin with; other texts that name a catalogue (messages, comments, grants) are none.
  private static final Set<String> HEADS = Set.of("select", "with", "insert", "create", "replace", "alter", "explain", "copy", "delete", "update", "declare", "execute", "exec", "if", "merge",
      "begin", "do", "set", "use", "call", "values", "(", "return", "for", "perform", "refresh", "print");
  private static final Set<String> LISTED = Set.of("columns", "fields", "tables", "views", "objects");

  private CatalogQueries() {}

  /// The queries over catalogues in one statement, those in its bodies too.
  public static List<AccessFact> of(Chunk chunk, Place place, String dialect) {
    var bodies = chunk.bodies().stream().filter(body -> Catalogues.mayBeIn(body.text())).flatMap(body -> inside(Stretch.of(place.file(), body.text(), body.line(), body.column()), place, dialect).stream());
    return Stream.concat(mayBegin(chunk.text()) && Catalogues.mayBeIn(chunk.text()) ? read(chunk, place, dialect).stream() : Stream.of(), bodies).toList();
  }

  /// Whether the first word of a statement, if it is one, is one that queries begin with.
  private static boolean mayBegin(String text) {
    var end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    var word = text.substring(0, end).toLowerCase(Locale.ROOT);
    return word.isEmpty() || word.equals("show") || HEADS.contains(word);
  }

  /// Whether a text may hold one, by a look that costs little.
  public static boolean mayBeIn(String text) {
    return Catalogues.mayBeIn(text);
  }

  /// The queries in a text of SQL inside another file, whose lines are those of the file around it (see [Stretch]).
  public static List<AccessFact> inside(SourceFile stretch, Place place, String dialect) {
    return Splitter.split(stretch, Stretch.LEXIS).stream().flatMap(chunk -> of(chunk, place, dialect).stream()).toList();
  }

  private static List<AccessFact> read(Chunk chunk, Place place, String dialect) {
    var words = statement(QueryWords.of(chunk.text()));
    var head = words.isEmpty() ? "" : words.getFirst().folded();
    if (head.equals("show")) {
      return show(words, chunk, place, dialect);
    }
    if (!HEADS.contains(head)) {
      return List.of();
    }
    var facts = new ArrayList<AccessFact>();
    for (var read : QueryReader.of(words, dialect)) {
      var whose = read.catalogue().dialect().equals("*") ? dialect : read.catalogue().dialect();
      var at = place.at(chunk, read.from().line(), read.from().column(), read.to().endLine(), read.to().endColumn());
      facts.add(new CatalogQuery(place.shownKey("catalog-query", chunk), at, place.at(chunk), whose, chunk.order(), place.file().key(), read.name(), dependence(read),
          read.filter().name().toLowerCase(Locale.ROOT), read.object(), read.once(), read.limited(), place.runsAs().<Value<String>>map(who -> who).orElseGet(() -> new Value.Unknown<>("nothing says who runs it", at)), read.catalogue().byRights() ? read.schemas() : List.of(), read.listed()));
    }
    return List.copyOf(facts);
  }

  /// Without the expressions of a template that stand before it (dbt documentation, "config": at the top of a model).
  private static List<Word> statement(List<Word> words) {
    var from = 0;
    while (from + 1 < words.size() && words.get(from).is("{") && words.get(from + 1).is("{")) {
      var to = from + 2;
      while (to < words.size() && !(words.get(to).is("}") && words.get(to - 1).is("}"))) {
        to++;
      }
      from = to + 1;
    }
    return from == 0 ? words : words.subList(Math.min(from, words.size()), words.size());
  }

  private static String dependence(QueryReader.Read read) {
    if (!read.catalogue().byRights() || read.filter() == Filter.SCHEMA) {
      return "none";
    }
    return read.filter() == Filter.OTHERS || read.once() || read.limited() || read.object().isEmpty() ? "partly" : "wholly";
  }

  /// SHOW TABLES and the like list one schema or database, or one table; only Snowflake has them for the whole account. Whoever reads the columns of all of it makes
  /// something of them; tables and views are listed for people as well.
  private static List<AccessFact> show(List<Word> words, Chunk chunk, Place place, String dialect) {
    var what = words.stream().skip(1).map(Word::folded).filter(word -> !word.equals("full") && !word.equals("extended")).findFirst().orElse("");
    if (!LISTED.contains(what)) {
      return List.of();
    }
    var everywhere = words.stream().anyMatch(word -> word.is("account"));
    var limited = words.stream().anyMatch(word -> word.is("limit"));
    var at = place.at(chunk);
    return List.of(new CatalogQuery(place.shownKey("catalog-query", chunk), at, at, dialect, chunk.order(), place.file().key(), "show " + what, !everywhere ? "none" : limited || !Set.of("columns", "fields").contains(what) ? "partly" : "wholly", everywhere ? "none" : "schema", "", false, limited,
        place.runsAs().<Value<String>>map(who -> who).orElseGet(() -> new Value.Unknown<>("nothing says who runs it", at)), List.of(), ""));
  }
}
