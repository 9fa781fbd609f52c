package org.holdpoint.tongue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The language in which somebody wrote names and values, where it is not English: each is read as its English words, by translations.tsv.
public final class Tongue {

  private static final int MOST_WORDS = 4;
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_VALUE = 48;
  private static final int LONGEST_SENTENCE = 600;
  /// English words that say in a sentence whether something was done; of the rest people read their own.
  private static final Set<String> DONE = Set.of("tested", "test", "rehearsal", "not", "no", "none", "without", "planned", "kept", "needed", "required", "simultaneous", "at the same time", "first", "then", "one by one");
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_./:-])\\p{L}{2,40}(?![\\p{L}\\p{N}_/:-])");
  /// Distinct words of the language that names have: so many are enough, or fewer where the text around them has more.
  private static final int SURE = 3;
  private static final int LIKELY = 2;
  /// Of so many names at least one has a word of the language.
  private static final int ONE_IN = 6;
  private static final int MOST_NAMES = 400;
  private static final int MOST_TEXTS = 400;
  /// Day, month and year, as all these languages write them, and a time.
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?:,?\\s+(?:um\\s+|à\\s+|a las\\s+|às\\s+)?(\\d{1,2})[:h](\\d{2})(?:\\s*(?:Uhr|h))?)?");
  private static final Pattern ASIAN_DAY = Pattern.compile("(\\d{4})[년年]\\s*(\\d{1,2})[월月]\\s*(\\d{1,2})[일日](?:\\s*(\\d{1,2}):(\\d{2}))?");

  private final Translations translations;

  private Tongue(Translations translations) {
    this.translations = translations;
  }

  /// The tables, which most runs never ask for.
  private static final class Known {
    static final Set<String> TELLING = Translations.telling();
  }

  private static final class All {
    static final Map<String, Translations> BY_LANGUAGE = Translations.all();
  }

  /// Whether a text has letters that English has not.
  public static boolean foreign(String text) {
    return !Letters.ascii(text);
  }

  /// The language of names, of which `texts` are what stands under and beside them; none where it is English, or cannot be told.
  public static Optional<Tongue> of(Collection<String> names, Stream<String> texts) {
    if (!mayBe(names)) {
      return Optional.empty();
    }
    var some = names.stream().limit(MOST_NAMES).filter(name -> name.length() <= LONGEST_NAME).map(Letters::words).toList();
    var around = new LinkedHashSet<String>();
    texts.limit(MOST_TEXTS).forEach(text -> around.addAll(Letters.words(text)));
    Translations best = null;
    var most = 0;
    for (var translations : All.BY_LANGUAGE.values()) {
      var said = new HashSet<String>();
      some.forEach(words -> tells(translations, words, said));
      var beside = around.stream().filter(word -> !said.contains(word) && translations.exactly(word).filter(Translations.Word::telling).isPresent()).count();
      var score = 10 * said.size() + (int) Math.min(beside, 9);
      if (score > most && sure(said.size(), (int) beside, some.size())) {
        most = score;
        best = translations;
      }
    }
    return Optional.ofNullable(best).map(Tongue::new);
  }

  private static boolean sure(int said, int beside, int names) {
    return said * ONE_IN >= Math.min(names, MOST_NAMES / ONE_IN) && (said >= SURE || said == LIKELY && beside >= 1 || said == 1 && beside >= SURE);
  }

  /// Whether it is worth looking: a name has a letter that English has not, or two names have words of another language. Every document is asked this, so it is done without more than a loop.
  private static boolean mayBe(Collection<String> names) {
    var first = "";
    var looked = 0;
    for (var name : names) {
      if (looked++ == MOST_NAMES) {
        return false;
      }
      if (!Letters.ascii(name)) {
        return true;
      }
      for (var word : Letters.words(name)) {
        if (Known.TELLING.contains(word)) {
          if (!first.isEmpty() && !first.equals(word)) {
            return true;
          }
          first = word;
        }
      }
    }
    return false;
  }

  private static void tells(Translations translations, List<String> words, Set<String> said) {
    for (var at = 0; at < words.size();) {
      var found = found(translations, words, at, false);
      if (found.isPresent() && found.get().word().telling()) {
        said.add(String.join("-", words.subList(at, at + found.get().words())));
      }
      at += found.map(Found::words).orElse(1);
    }
  }

  private record Found(Translations.Word word, int words) {}

  /// The longest run of words that the table has.
  private static Optional<Found> found(Translations translations, List<String> words, int at, boolean value) {
    for (var count = Math.min(MOST_WORDS, words.size() - at); count > 1; count--) {
      var run = translations.exactly(String.join("-", words.subList(at, at + count)));
      if (run.isPresent()) {
        var taken = count;
        return run.map(word -> new Found(word, taken));
      }
    }
    return (value ? translations.value(words.get(at)) : translations.of(words.get(at))).map(word -> new Found(word, 1));
  }

  /// A name with its known words in English; itself, where it has none.
  public String name(String name) {
    if (name.length() > LONGEST_NAME) {
      return name;
    }
    var english = new ArrayList<String>();
    return translated(Letters.words(name), english, false) > 0 ? String.join("_", english).replace(' ', '_') : name;
  }

  /// A value in English, if all of it is known; of a sentence, the words that say whether something was done, each where it stands; the days in it as ISO 8601 has them.
  public String value(String value) {
    if (value.isBlank() || value.length() > LONGEST_SENTENCE) {
      return value;
    }
    if (value.length() > LONGEST_VALUE) {
      return sentence(dated(value));
    }
    var words = Letters.words(value);
    var english = new ArrayList<String>();
    var known = words.isEmpty() || words.size() > MOST_WORDS + 2 ? 0 : translated(words, english, words.size() == 1);
    return known > 0 && known == words.stream().filter(word -> !number(word)).count() && value.chars().noneMatch(letter -> "<>=*/@:\\".indexOf(letter) >= 0) ? String.join(" ", english) : sentence(dated(value));
  }

  /// What has no blanks is a name of something.
  private String sentence(String value) {
    return value.indexOf(' ') < 0 ? value : WORD.matcher(value).replaceAll(word -> Matcher.quoteReplacement(translations.of(Letters.bare(word.group().toLowerCase(Locale.ROOT))).filter(one -> DONE.contains(one.english())).map(Translations.Word::english).orElse(word.group())));
  }

  private static boolean number(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static String dated(String value) {
    if (value.chars().noneMatch(Character::isDigit)) {
      return value;
    }
    var european = DAY.matcher(value);
    var asian = ASIAN_DAY.matcher(value);
    return european.find() ? value.substring(0, european.start()) + moment(european.group(3), european.group(2), european.group(1), european.group(4), european.group(5)) + value.substring(european.end())
        : asian.find() ? value.substring(0, asian.start()) + moment(asian.group(1), asian.group(2), asian.group(3), asian.group(4), asian.group(5)) + value.substring(asian.end()) : value;
  }

  private static String moment(String year, String month, String day, String hour, String minute) {
    return year + "-" + two(month) + "-" + two(day) + (hour == null ? "" : " " + two(hour) + ":" + minute);
  }

  private static String two(String number) {
    return number.length() < 2 ? "0" + number : number;
  }

  /// How many of the words were known.
  private int translated(List<String> words, List<String> english, boolean value) {
    var known = 0;
    for (var at = 0; at < words.size();) {
      var any = found(translations, words, at, value);
      var found = any.filter(one -> !one.word().english().isEmpty());
      // Words that only join others are left out of a name: `Créneau accordé par le comité`.
      if (value || any.isEmpty() || found.isPresent() || words.size() < 3) {
        english.add(found.map(one -> one.word().english()).orElse(words.get(at)));
      }
      known += found.map(Found::words).orElse(0);
      at += found.map(Found::words).orElse(1);
    }
    return known;
  }
}
