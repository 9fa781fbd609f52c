package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.sql.QueryWords.Kind;
import org.holdpoint.sql.QueryWords.Word;

/// The condition of DELETE and UPDATE, or of a policy of rows: whether it leaves any row out.
public final class Condition {

  private static final int DEEPEST = 64;
  private static final Set<String> EQUAL = Set.of("=", "==", "<=", ">=", "like");
  private static final Set<String> SESSION = Set.of("current_user", "session_user", "current_role", "user", "current_catalog", "current_database", "current_timestamp", "current_date", "now");
  private static final Set<String> UNEQUAL = Set.of("<>", "!=", "<", ">");
  /// What stands behind a condition.
  private static final Set<String> BEHIND = Set.of("returning", "order", "option", "settings");
  /// What stands behind the condition of a query, and what makes several of one.
  private static final Set<String> AFTER = Set.of("group", "order", "limit", "window", "qualify", "with", "fetch", "offset", "settings", "for");
  private static final Set<String> SEVERAL = Set.of("union", "intersect", "except", "minus", "limit", "having", "qualify", "fetch", "distinct");
  /// Joins that keep rows which find no partner.
  private static final Set<String> KEEPING = Set.of("left", "right", "full", "outer", "cross", "natural");
  /// More alternatives, or demands of one, are written by no hand.
  private static final int MANY = 40;
  /// What leaves rows out whatever the condition.
  private static final Set<String> FEWER = Set.of("limit", "top", "fetch", "join", "rownum");

  private final List<Word> words;
  /// The last name of the table whose rows it is about; empty where that is not known.
  private final String table;

  private Condition(List<Word> words, String table) {
    this.words = words;
    this.table = table;
  }

  /// Whether a condition alone, without WHERE, is true of every row: `true`, `owner = me() OR true`.
  public static boolean alwaysTrue(String condition) {
    var all = new Condition(QueryWords.of(condition), "");
    return all.sure(0, all.words.size(), 0);
  }

  /// `owner = coalesce(who(), owner)`.
  private static final Pattern ITSELF = Pattern.compile("([\\w.\" ]+?) ?= ?coalesce ?\\( ?(.*) ?, ?\\1(?: ?:: ?\\w+)? ?\\)");

  /// As [#alternatives], where a row that is held against its own column wherever a value is missing is let through by that.
  public static List<List<String>> rows(String condition) {
    return alternatives(condition).stream().flatMap(demands -> {
      var itself = demands.stream().map(ITSELF::matcher).filter(Matcher::matches).findFirst();
      return itself.isEmpty() ? Stream.of(demands) : Stream.of(itself.get().group(2).strip() + " is null", itself.get().group(1) + " = " + itself.get().group(2).strip())
          .map(one -> demands.stream().map(demand -> demand.equals(itself.get().group()) ? one : demand).toList());
    }).toList();
  }

  /// A condition as alternatives of which one is enough, each as what all has to hold for it; blanks and capitals aside.
  public static List<List<String>> alternatives(String condition) {
    var all = new Condition(QueryWords.of(condition), "");
    return all.parts(0, all.words.size(), "or").stream().map(either -> all.parts(either[0], either[1], "and").stream().map(part -> all.text(part[0], part[1])).distinct().toList()).toList();
  }

  /// What DELETE and UPDATE ask of their rows, as [#alternatives]: their WHERE, and in each alternative the inner joins with their conditions. None where there is no WHERE, or too much to compare.
  static List<List<String>> ofRows(String statement) {
    var all = new Condition(QueryWords.of(statement), "");
    var where = all.next(0, all.words.size(), Set.of("where"));
    var end = all.next(where, all.words.size(), BEHIND);
    var joined = all.joins(where);
    var found = where >= end ? List.<List<String>>of()
        : all.parts(where + 1, end, "or").stream().map(either -> Stream.concat(joined.stream(), all.parts(either[0], either[1], "and").stream().map(part -> all.text(part[0], part[1]))).distinct().toList()).toList();
    return found.size() > MANY || found.stream().anyMatch(one -> one.size() > MANY) ? List.of() : found;
  }

  /// What a query shows.
  /// @param from what it reads, but for inner joins
  /// @param alternatives which rows of that, as [#alternatives]
  record Shown(String from, List<List<String>> alternatives) {}

  /// What one query shows of one FROM; nothing where it has none, is several together, or says each of its rows otherwise than by WHERE.
  static Optional<Shown> ofQuery(String query) {
    var words = QueryWords.of(query);
    var bare = words.size() > 1 && words.getFirst().is("(") && Brackets.close(words, 0, words.size()) == words.size() - 1 ? words.subList(1, words.size() - 1) : words;
    var all = new Condition(bare, "");
    var end = all.next(0, bare.size(), AFTER);
    var from = all.next(0, end, Set.of("from"));
    if (from == end || all.next(0, bare.size(), SEVERAL) < bare.size()) {
      return Optional.empty();
    }
    var where = all.next(from, end, Set.of("where"));
    var joined = all.joins(where);
    var first = all.next(from + 1, where, Set.of("join", "inner"));
    var asked = where == end ? List.<List<String>>of() : all.parts(where + 1, end, "or").stream().map(either -> all.parts(either[0], either[1], "and").stream().map(part -> all.text(part[0], part[1])).toList()).toList();
    var found = (asked.isEmpty() && !joined.isEmpty() ? List.of(List.<String>of()) : asked).stream().map(one -> Stream.concat(joined.stream(), one.stream()).distinct().toList()).toList();
    return found.size() > MANY || found.stream().anyMatch(one -> one.size() > MANY) ? Optional.empty() : Optional.of(new Shown(all.text(from + 1, first), found));
  }

  /// Inner joins in front of a place, each with what it is on.
  private List<String> joins(int end) {
    var found = new ArrayList<String>();
    for (var at = next(0, end, Set.of("join")); at < end; at = next(at + 1, end, Set.of("join"))) {
      var last = next(at + 1, end, Set.of("join", "left", "right", "full", "inner", "cross", "natural", "set"));
      if (at == 0 || !KEEPING.contains(words.get(at - 1).folded())) {
        found.add(text(at, last));
      }
    }
    return found;
  }

  /// The parts of a stretch between a word outside brackets, those around all of it aside.
  private List<int[]> parts(int given, int last, String word) {
    var range = bare(given, last);
    return range[0] >= range[1] ? List.of() : parts(split(range[0], range[1], word)).map(part -> bare(part[0], part[1])).toList();
  }

  private String text(int from, int to) {
    return words.subList(from, to).stream().map(one -> one.kind() == Kind.NAME ? one.folded() : one.kind() == Kind.STRING ? "'" + one.text() + "'" : one.text()).collect(Collectors.joining(" "));
  }

  /// A stretch without the brackets that stand around all of it.
  private int[] bare(int given, int last) {
    var from = given;
    var to = last;
    while (to - from > 1 && words.get(from).is("(") && Brackets.close(words, from, to) == to - 1) {
      from++;
      to--;
    }
    return new int[] {from, to};
  }

  /// Whether a statement about rows of a table has a WHERE that is true of every row (`WHERE true`, `WHERE id = 7 OR 1 = 1`, `WHERE id = id`, `WHERE id IN (SELECT id FROM it)`), and nothing else that
  /// leaves rows out.
  static boolean trueOfEveryRow(String statement, String table) {
    var all = new Condition(QueryWords.of(statement), table);
    var where = all.next(0, all.words.size(), Set.of("where"));
    return where < all.words.size() && all.next(0, all.words.size(), FEWER) == all.words.size() && all.sure(where + 1, all.next(where, all.words.size(), BEHIND), 0);
  }

  private boolean sure(int given, int last, int depth) {
    var range = bare(given, last);
    var from = range[0];
    var to = range[1];
    if (from >= to || depth > DEEPEST) {
      return false;
    }
    var either = split(from, to, "or");
    if (either.size() > 2) {
      return parts(either).anyMatch(part -> sure(part[0], part[1], depth + 1));
    }
    var both = split(from, to, "and");
    return both.size() > 2 ? parts(both).allMatch(part -> sure(part[0], part[1], depth + 1)) : leaf(words.subList(from, to)) || chosenFromItself(words.subList(from, to));
  }

  /// `id IN (SELECT id FROM it)`: a column among all values that it has.
  private boolean chosenFromItself(List<Word> leaf) {
    var in = IntStream.range(0, leaf.size()).filter(at -> leaf.get(at).is("in")).findFirst().orElse(0);
    if (in == 0 || in + 2 >= leaf.size() || !leaf.get(in + 1).is("(") || !leaf.get(in + 2).is("select") || !leaf.getLast().is(")")) {
      return false;
    }
    var query = leaf.subList(in + 3, leaf.size() - 1);
    var from = IntStream.range(0, query.size()).filter(at -> query.get(at).is("from")).findFirst().orElse(query.size());
    var whole = query.stream().skip(from + 1).allMatch(word -> word.named() || word.is("."));
    var columns = List.of(leaf.subList(0, in), query.subList(0, from));
    return from + 1 < query.size() && whole && columns.stream().allMatch(Condition::column) && columns.getFirst().getLast().folded().equals(columns.getLast().getLast().folded())
        && named(query.subList(from + 1, query.size()), table);
  }

  /// A name, with others in front of it.
  private static boolean column(List<Word> words) {
    return words.size() % 2 == 1 && IntStream.range(0, words.size()).allMatch(at -> at % 2 == 0 ? words.get(at).named() : words.get(at).is("."));
  }

  /// Whether a table, which may have another name for the query behind it, is the one that is called so.
  private static boolean named(List<Word> source, String table) {
    var last = IntStream.iterate(0, at -> at < source.size(), at -> at + 2).filter(at -> at + 1 >= source.size() || !source.get(at + 1).is(".")).findFirst().orElse(0);
    var behind = source.size() - last - 1;
    return !table.isEmpty() && source.get(last).folded().equalsIgnoreCase(table) && (behind < 2 || behind == 2 && source.get(last + 1).is("as"));
  }

  /// What somebody who is logged in never lacks, as the words that follow it when it is asked whether it is there (PostgreSQL documentation, "System Information Functions"; it is the same for every row anyhow).
  private static boolean alwaysThere(List<Word> leaf) {
    var said = leaf.stream().map(Word::folded).collect(Collectors.joining(" "));
    return leaf.getLast().is("null") && SESSION.stream().anyMatch(one -> said.equals(one + " is not null") || said.equals(one + " ( ) is not null"));
  }

  private static boolean leaf(List<Word> leaf) {
    if (leaf.size() > 3 && alwaysThere(leaf)) {
      return true;
    }
    if (leaf.size() == 1) {
      return leaf.getFirst().is("true") || leaf.getFirst().kind() == Kind.NUMBER && !leaf.getFirst().text().matches("0+");
    }
    if (leaf.size() == 2) {
      return leaf.getFirst().is("not") && (leaf.getLast().is("false") || leaf.getLast().text().equals("0"));
    }
    var middle = leaf.size() / 2;
    var left = leaf.subList(0, middle).stream().map(Word::folded).toList();
    var right = leaf.subList(middle + 1, leaf.size()).stream().map(Word::folded).toList();
    var sign = leaf.get(middle).folded();
    var constant = leaf.size() == 3 && leaf.getFirst().kind() == Kind.NUMBER && leaf.getLast().kind() == Kind.NUMBER;
    return leaf.size() % 2 == 1 && (EQUAL.contains(sign) && left.equals(right) && named(leaf) || UNEQUAL.contains(sign) && constant && differs(sign, left.getFirst(), right.getFirst()));
  }

  /// Nothing but names with dots, numbers and strings on either side.
  private static boolean named(List<Word> leaf) {
    return leaf.stream().allMatch(word -> word.kind() != Kind.SIGN || word.is(".") || EQUAL.contains(word.text())) && leaf.getFirst().kind() == leaf.getLast().kind();
  }

  private static boolean differs(String sign, String left, String right) {
    var order = new java.math.BigInteger(left.replaceAll("\\D", "")).compareTo(new java.math.BigInteger(right.replaceAll("\\D", "")));
    return sign.equals("<") ? order < 0 : sign.equals(">") ? order > 0 : order != 0;
  }

  /// Where a stretch begins, where each of these words stands in it outside brackets, and where it ends.
  private List<Integer> split(int from, int to, String word) {
    var places = new ArrayList<>(List.of(from - 1));
    for (var at = next(from, to, Set.of(word)); at < to; at = next(at + 1, to, Set.of(word))) {
      places.add(at);
    }
    places.add(to);
    return places;
  }

  private static Stream<int[]> parts(List<Integer> places) {
    return IntStream.range(1, places.size()).mapToObj(index -> new int[] {places.get(index - 1) + 1, places.get(index)});
  }

  /// The first of these words outside brackets, or the end.
  private int next(int from, int to, Set<String> wanted) {
    for (var at = from; at < to; at++) {
      if (words.get(at).is("(")) {
        at = Brackets.close(words, at, to);
      } else if (words.get(at).kind() == Kind.NAME && wanted.contains(words.get(at).folded())) {
        return at;
      }
    }
    return to;
  }
}
