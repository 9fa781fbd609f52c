package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.holdpoint.language.shell.Word.Literal;
import org.holdpoint.language.shell.Word.Part;

/// `{a,b}` and `{1..9}` (Bash Reference Manual 5.2, 3.5.1 "Brace Expansion").
final class Braces {

  private Braces() {}

  /// Made when a word has braces.
  private static final class Ranges {
    static final Pattern NUMBERS = Pattern.compile("(-?\\d{1,9})\\.\\.(-?\\d{1,9})(?:\\.\\.(-?\\d{1,9}))?");
    static final Pattern LETTERS = Pattern.compile("([A-Za-z])\\.\\.([A-Za-z])");
  }

  /// The words that a word stands for: itself where it has no braces, or more than are told apart.
  static List<Word> expand(Word word) {
    for (var at = 0; at < word.parts().size(); at++) {
      if (word.parts().get(at) instanceof Literal(var text, var place, var quoted) && !quoted && text.indexOf('{') >= 0 && text.indexOf('}') > 0) {
        var texts = expand(text, 0);
        if (texts.size() > 1 && texts.size() <= Texts.MOST * 2) {
          var words = new ArrayList<Word>();
          for (var one : texts) {
            var parts = new ArrayList<Part>(word.parts());
            parts.set(at, new Literal(one, place, true));
            words.addAll(texts.size() * words.size() > Texts.MOST * Texts.MOST ? List.of() : expand(new Word(List.copyOf(parts), word.from(), word.to())));
          }
          return words;
        }
      }
    }
    return List.of(word);
  }

  private static List<String> expand(String text, int from) {
    for (var open = text.indexOf('{', from); open >= 0; open = text.indexOf('{', open + 1)) {
      var cuts = new ArrayList<Integer>();
      var close = closing(text, open, cuts);
      if (close < 0) {
        continue;
      }
      var inner = cuts.isEmpty() ? range(text.substring(open + 1, close)) : parts(text, open, close, cuts);
      if (inner.size() > 1) {
        var head = text.substring(0, open);
        var tails = expand(text.substring(close + 1), 0);
        var all = new ArrayList<String>();
        if ((long) inner.size() * tails.size() > Texts.MOST * 2L) {
          return List.of(text);
        }
        inner.forEach(one -> expand(one, 0).forEach(deeper -> tails.forEach(tail -> all.add(head + deeper + tail))));
        return all;
      }
    }
    return List.of(text);
  }

  /// The brace that closes one, and the commas between them; -1 for none.
  private static int closing(String text, int open, List<Integer> cuts) {
    var depth = 0;
    for (var at = open; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '{' -> depth++;
        case '}' -> depth--;
        case ',' -> {
          if (depth == 1) {
            cuts.add(at);
          }
        }
        default -> { }
      }
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  private static List<String> parts(String text, int open, int close, List<Integer> cuts) {
    var parts = new ArrayList<String>();
    var from = open + 1;
    for (var cut : cuts) {
      parts.add(text.substring(from, cut));
      from = cut + 1;
    }
    parts.add(text.substring(from, close));
    return parts;
  }

  private static List<String> range(String text) {
    var numbers = Ranges.NUMBERS.matcher(text);
    if (numbers.matches()) {
      var width = padded(numbers.group(1)) || padded(numbers.group(2)) ? Math.max(numbers.group(1).length(), numbers.group(2).length()) : 0;
      return range(Long.parseLong(numbers.group(1)), Long.parseLong(numbers.group(2)), numbers.group(3) == null ? 1 : Long.parseLong(numbers.group(3)), width);
    }
    var letters = Ranges.LETTERS.matcher(text);
    return letters.matches() ? range(letters.group(1).charAt(0), letters.group(2).charAt(0), 1, 0).stream().map(code -> String.valueOf((char) Integer.parseInt(code))).toList() : List.of();
  }

  private static boolean padded(String number) {
    return number.startsWith("0") && number.length() > 1 || number.startsWith("-0") && number.length() > 2;
  }

  /// The numbers from one to another, both of them included; none where they are too many. `width`: zeros stand before shorter ones.
  static List<String> range(long from, long to, long step, int width) {
    var by = Math.max(1, Math.abs(step));
    var many = Math.abs(to - from) / by + 1;
    return many > Texts.MOST * 2L ? List.of() : LongStream.range(0, many).map(at -> from <= to ? from + at * by : from - at * by).mapToObj(number -> width == 0 ? "" + number : zeros(number, width)).toList();
  }

  private static String zeros(long number, int width) {
    var digits = "" + Math.abs(number);
    return (number < 0 ? "-" : "") + "0".repeat(Math.max(0, width - digits.length() - (number < 0 ? 1 : 0))) + digits;
  }
}
