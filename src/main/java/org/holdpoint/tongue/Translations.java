package org.holdpoint.tongue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// translations.tsv: the words of a language → the English words that they are read as.
final class Translations {

  /// A word of a language. `telling`: no English word is written so.
  record Word(String english, boolean telling) {}

  /// Languages that are written without blanks between words, or that join them: of a word, the parts are looked up.
  private static final Set<String> JOINED = Set.of("de", "ko", "ja");
  private static final Set<String> BLANKLESS = Set.of("ko", "ja");
  private static final String TABLE = "translations.tsv";
  /// (bytes) More than the first row has.
  private static final int FIRST_ROW = 4096;
  /// (letters) What may follow the beginning of a word, what a part of a joined word has at least, and the letters that German puts between parts.
  private static final int ENDING = 5;
  private static final int PART = 4;
  private static final List<String> JOINTS = List.of("", "s", "n", "en", "es");

  private final boolean joined;
  private final boolean blankless;
  private final Map<String, Word> words = new HashMap<>();
  /// Words that are values, and no parts of names.
  private final Map<String, Word> values = new HashMap<>();

  private Translations(String language) {
    joined = JOINED.contains(language);
    blankless = BLANKLESS.contains(language);
  }

  /// Words of ASCII letters by which a text is known to be of one of the languages: the first row alone is read.
  static Set<String> telling() {
    try (var table = bytes()) {
      var row = new String(table.readNBytes(FIRST_ROW), StandardCharsets.ISO_8859_1);
      return Set.of(row.substring(row.indexOf('\t') + 1, row.indexOf('\n')).split(" "));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  /// Language → its words.
  static Map<String, Translations> all() {
    var all = new LinkedHashMap<String, Translations>();
    try (var table = open()) {
      for (var line = table.readLine(); line != null; line = table.readLine()) {
        var cells = line.split("\t");
        if (cells.length == 3) {
          all.computeIfAbsent(cells[0], Translations::new).add(cells[1].equals("-") ? "" : cells[1], cells[2]);
        }
      }
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
    return all;
  }

  private static BufferedReader open() {
    return new BufferedReader(new InputStreamReader(bytes(), StandardCharsets.UTF_8));
  }

  private static InputStream bytes() {
    return Objects.requireNonNull(Translations.class.getResourceAsStream(TABLE), TABLE);
  }

  private void add(String english, String cell) {
    for (var word : cell.split(" ")) {
      var bare = word.substring(0, word.length() - 1);
      switch (word.charAt(word.length() - 1)) {
        case '=' -> values.putIfAbsent(bare, new Word(english, false));
        case '?' -> put(bare, new Word(english, false));
        default -> put(word, new Word(english, true));
      }
    }
  }

  /// The first meaning of a word; one that only tells the language has none.
  private void put(String word, Word meant) {
    words.merge(word, meant, (first, next) -> first.english().isEmpty() ? next : first);
  }

  /// The word itself, or the words that stand together with `-` between them.
  Optional<Word> exactly(String word) {
    return Optional.ofNullable(words.get(word));
  }

  /// A single word of a value.
  Optional<Word> value(String word) {
    return Optional.ofNullable(values.get(word)).or(() -> of(word));
  }

  /// A single word of a name: itself, one of several, one that goes on after its beginning, or its parts.
  Optional<Word> of(String word) {
    return exactly(word).or(() -> blankless ? Optional.empty() : several(word)).or(() -> beginning(word)).or(() -> joined ? parts(word) : Optional.empty());
  }

  private Optional<Word> several(String word) {
    return joined || !word.endsWith("s") ? Optional.empty() : exactly(word.substring(0, word.length() - 1)).or(() -> word.endsWith("es") ? exactly(word.substring(0, word.length() - 2)) : Optional.empty()).filter(one -> !one.english().isEmpty());
  }

  private Optional<Word> beginning(String word) {
    for (var end = word.length(); end >= PART && end >= word.length() - ENDING; end--) {
      var found = words.get(word.substring(0, end) + "*");
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /// The longest known words, from the first letter on. Where words are joined by letters, all of it must be known; without blanks, what is not stays as it is.
  private Optional<Word> parts(String word) {
    var english = new StringBuilder();
    var rest = new StringBuilder();
    var known = false;
    for (var at = 0; at < word.length();) {
      var end = longest(word, at);
      if (end < 0 && !blankless) {
        return Optional.empty();
      }
      if (end < 0) {
        rest.append(word.charAt(at++));
        continue;
      }
      join(english, rest);
      join(english, new StringBuilder(known(word.substring(at, end)).english()));
      known = true;
      at = joint(word, end);
    }
    join(english, rest);
    return known ? Optional.of(new Word(english.toString(), true)) : Optional.empty();
  }

  private static void join(StringBuilder english, StringBuilder more) {
    if (!more.isEmpty()) {
      english.append(english.isEmpty() ? "" : " ").append(more);
      more.setLength(0);
    }
  }

  private Word known(String part) {
    return exactly(part).orElseGet(() -> words.get(part + "*"));
  }

  private int longest(String word, int from) {
    for (var end = word.length(); end >= from + (blankless ? 2 : PART); end--) {
      var found = known(word.substring(from, end));
      if (found != null && !found.english().isEmpty()) {
        return end;
      }
    }
    return -1;
  }

  /// Where the next part begins.
  private int joint(String word, int end) {
    if (blankless) {
      return end;
    }
    return JOINTS.stream().filter(joint -> word.startsWith(joint, end)).mapToInt(joint -> end + joint.length()).filter(next -> next == word.length() || longest(word, next) > 0).findFirst().orElse(end);
  }
}
