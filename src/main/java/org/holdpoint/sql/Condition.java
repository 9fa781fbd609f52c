package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdpoint.sql.QueryWords.Kind;
import org.holdpoint.sql.QueryWords.Word;

/// The condition of DELETE and UPDATE: whether it leaves any row out.
final class Condition {

  private static final int DEEPEST = 64;
  private static final Set<String> EQUAL = Set.of("=", "==", "<=", ">=", "like");
  private static final Set<String> UNEQUAL = Set.of("<>", "!=", "<", ">");
  /// What stands behind a condition.
  private static final Set<String> BEHIND = Set.of("returning", "order", "option", "settings");
  /// What leaves rows out whatever the condition.
  private static final Set<String> FEWER = Set.of("limit", "top", "fetch", "join", "rownum");

  private final List<Word> words;

  private Condition(List<Word> words) {
    this.words = words;
  }

  /// Whether a statement has a WHERE that is true of every row (`WHERE true`, `WHERE 1 = 1`, `WHERE id = 7 OR 1 = 1`, `WHERE id = id`), and nothing else that leaves rows out.
  static boolean trueOfEveryRow(String statement) {
    var all = new Condition(QueryWords.of(statement));
    var where = all.next(0, all.words.size(), Set.of("where"));
    return where < all.words.size() && all.next(0, all.words.size(), FEWER) == all.words.size() && all.sure(where + 1, all.next(where, all.words.size(), BEHIND), 0);
  }

  private boolean sure(int given, int last, int depth) {
    var from = given;
    var to = last;
    while (to - from > 1 && words.get(from).is("(") && Brackets.close(words, from, to) == to - 1) {
      from++;
      to--;
    }
    if (from >= to || depth > DEEPEST) {
      return false;
    }
    var either = split(from, to, "or");
    if (either.size() > 2) {
      return parts(either).anyMatch(part -> sure(part[0], part[1], depth + 1));
    }
    var both = split(from, to, "and");
    return both.size() > 2 ? parts(both).allMatch(part -> sure(part[0], part[1], depth + 1)) : leaf(words.subList(from, to));
  }

  private static boolean leaf(List<Word> leaf) {
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

  private static java.util.stream.Stream<int[]> parts(List<Integer> places) {
    return java.util.stream.IntStream.range(1, places.size()).mapToObj(index -> new int[] {places.get(index - 1) + 1, places.get(index)});
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
