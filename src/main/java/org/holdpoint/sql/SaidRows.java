package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SchemaFact.TableSize;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Span;

/// How many rows a table has, as people say it in a remark: `order_event has 880M rows`, `880 million rows in shop.order_event`.
public final class SaidRows {

  /// (rows) Of a table of fewer, nobody waits long.
  private static final long FEWEST = 10_000_000;
  private static final String NUMBER = "(\\d{1,18}(?:[_,'\u2009 ]\\d{3})*(?:\\.\\d{1,6})?)\\s?(k|m|b|bn|million|billion|mio|mrd)?\\+?";
  private static final String NAME = "[`\"']?([A-Za-z_][\\w$]*(?:\\.[A-Za-z_][\\w$]*)?)[`\"']?";
  private static final String ABOUT = "(?:(?:now|currently|about|around|roughly|approximately|approx\\.?|ca\\.?|circa|some|over|more than|nearly|almost|at|~|>|\u2248)\\s*){0,3}";
  private static final Pattern FIRST = Pattern.compile("(?i)(?<![\\w.])" + NAME + "\\s*(?:table\\s+)?(?:has|holds|contains|carries|is|with|:|=|\\(|\u2014)\\s*" + ABOUT + NUMBER + "\\s+(?:live\\s+)?rows\\b");
  private static final Pattern LAST = Pattern.compile("(?i)(?<![\\w.,])" + NUMBER + "\\s+rows\\s+(?:are\\s+)?in\\s+(?:the\\s+)?(?:table\\s+)?" + NAME);
  private static final Pattern ALONE = Pattern.compile("(?i)(?<![\\w.,])" + NUMBER + "\\s+(?:live\\s+)?rows\\b");
  private static final Pattern COUNT = Pattern.compile("(?i)\\W*" + NUMBER + "(?:\\s+rows)?");
  private static final Set<String> WORDS = Set.of("table", "it", "which", "that", "this", "and", "each", "there", "production", "prod", "staging", "test", "result", "limit", "batch", "size", "total", "the");

  private SaidRows() {}

  /// What a line of text says of tables that it names.
  public static List<Fact> in(String line, Subject subject, Span at) {
    if (!line.contains("rows") && !line.contains("Rows")) {
      return List.of();
    }
    var found = new ArrayList<Fact>();
    FIRST.matcher(line).results().forEach(one -> of(one.group(1), one.group(2), one.group(3), subject, at).ifPresent(found::add));
    LAST.matcher(line).results().forEach(one -> of(one.group(3), one.group(1), one.group(2), subject, at).ifPresent(found::add));
    return List.copyOf(found);
  }

  /// What a text about one table says of it.
  static Optional<Fact> about(String table, String text, Subject subject, Span at) {
    return ALONE.matcher(text).results().map((MatchResult one) -> of(table, one.group(1), one.group(2), subject, at)).flatMap(Optional::stream).findFirst();
  }

  /// A name and a number that stand in one row of a table of a page.
  public static Optional<Fact> of(String table, String count, Subject subject, Span at) {
    var number = COUNT.matcher(count.strip());
    return number.matches() ? of(table, number.group(1), number.group(2), subject, at) : Optional.empty();
  }

  private static Optional<Fact> of(String table, String number, String unit, Subject subject, Span at) {
    var rows = (long) (Double.parseDouble(number.replaceAll("[_,'\u2009 ](?=\\d{3})", "")) * factor(Optional.ofNullable(unit).orElse("").toLowerCase(Locale.ROOT)));
    var path = Stream.of(table.toLowerCase(Locale.ROOT).replaceAll("[\"`\\[\\]]", "").split("\\.")).toList();
    return rows < FEWEST || WORDS.contains(path.getLast()) ? Optional.empty()
        : Optional.of(new TableSize(Key.of(subject, "table-size", path.size() > 1 ? path.get(path.size() - 2) : "", path.getLast()), at, at, path.size() > 1 ? path.get(path.size() - 2) : "", path.getLast(), rows));
  }

  private static long factor(String unit) {
    return switch (unit) {
      case "k" -> 1_000L;
      case "m", "million", "mio" -> 1_000_000L;
      case "b", "bn", "billion", "mrd" -> 1_000_000_000L;
      case String _ -> 1L;
    };
  }
}
