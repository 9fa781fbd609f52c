package org.holdpoint.markup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.WayBackName;

/// The words of page-words.tsv: what names and headings of pages say.
public final class PageWords {

  /// Parts of a request. What is done and how it was tried, descriptions of a program say as well: one of the other parts stands beside it.
  private static final List<String> PARTS = List.of("when", "who", "steps", "trial", "back", "what");
  private static final Set<String> ORDERING = Set.of("when", "who", "back");
  private static final String REST = "*";
  private static final String NAMES = "@";
  private static final String WAY_BACK = "@back";
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 6;
  private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?|step \\d{1,2}[.:]?)\\s+(?=\\p{L})");
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");

  /// Read when a page is looked at. `ending`: words that a name may have others before; `names`: what other tables are named in its place.
  private record Words(Set<String> whole, Set<String> ending, Set<String> names) {}

  private static final class All {
    static final Map<String, Words> BY_SORT = read();
  }

  private PageWords() {}

  /// Whether names have two parts of a request, one of them when, by whom or how it is taken back.
  public static boolean order(Collection<String> names) {
    return PARTS.stream().filter(part -> names.stream().anyMatch(name -> is(part, name))).count() > 1 && ordered(names);
  }

  /// Whether it says by whom, when or how it is taken back.
  public static boolean ordered(Collection<String> names) {
    return names.stream().anyMatch(name -> ORDERING.stream().anyMatch(part -> is(part, name)));
  }

  /// The part of a request that a name says; empty where it says none.
  static String part(String name) {
    return PARTS.stream().filter(part -> is(part, name)).findFirst().orElse("");
  }

  /// Whether a name is words of a sort.
  public static boolean is(String sort, String name) {
    var plain = plain(name);
    var words = All.BY_SORT.get(sort);
    return words.whole().contains(plain) || words.names().contains(WAY_BACK) && WayBackName.is(plain) || words.ending().contains(plain.substring(plain.lastIndexOf(' ') + 1)) && plain.split(" ").length <= MOST_WORDS;
  }

  /// Whether a name has words of a sort somewhere.
  public static boolean has(String sort, String name) {
    var plain = " " + plain(name) + " ";
    var words = All.BY_SORT.get(sort);
    return words.whole().stream().anyMatch(one -> one.codePointAt(0) < 0x3040 ? plain.contains(" " + one + " ") : plain.contains(one)) || words.names().contains(WAY_BACK) && WayBackName.within(plain);
  }

  private static String plain(String name) {
    var some = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    return BREAK.matcher(NUMBER.matcher(some.strip().toLowerCase(Locale.ROOT)).replaceFirst("")).replaceAll(" ").strip();
  }

  private static void add(Words words, String one) {
    if (one.startsWith(NAMES)) {
      words.names().add(one);
    } else if (one.startsWith(REST)) {
      words.ending().add(one.substring(REST.length()).strip());
    } else {
      words.whole().add(one);
    }
  }

  private static Map<String, Words> read() {
    var read = new HashMap<String, Words>();
    try (var table = new BufferedReader(new InputStreamReader(Objects.requireNonNull(PageWords.class.getResourceAsStream("page-words.tsv"), "page-words.tsv is part of the program"), StandardCharsets.UTF_8))) {
      table.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(row -> {
        var words = read.computeIfAbsent(row[0], _ -> new Words(new HashSet<>(), new HashSet<>(), new HashSet<>()));
        for (var one : row[1].split(";")) {
          add(words, one);
        }
      });
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
    return Map.copyOf(read);
  }
}
