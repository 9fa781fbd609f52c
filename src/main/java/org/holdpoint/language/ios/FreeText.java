package org.holdpoint.language.ios;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.source.SourceLine;

/// Text that follows a command over several lines and is no command itself: banners up to their delimiter ("banner motd", Cisco IOS Configuration Fundamentals Command
/// Reference: any character that the text does not hold), certificates and keys in hexadecimal up to `quit`, keys in PEM form, macros up to `@`.
final class FreeText {

  /// A command whose next word begins with the delimiter of a text; `first` and `second` are how its first two words begin, in small letters: nearly all lines are told by them.
  private record Delimited(String first, String second, Pattern command) {

    Delimited(String first, Pattern command) {
      this(first, "", command);
    }

    boolean mayBe(List<String> words) {
      return words.getFirst().regionMatches(true, 0, first, 0, first.length()) && (second.isEmpty() || words.size() > 1 && words.get(1).regionMatches(true, 0, second, 0, second.length()));
    }
  }

  private static final List<Delimited> DELIMITED = List.of(new Delimited("ban", Pattern.compile("(?i)bann?e?r? [a-z-]+ ")),
      new Delimited("aaa", Pattern.compile("(?i)aaa authen[a-z]* (banner|fail-message) ")), new Delimited("refuse-message", Pattern.compile("(?i)refuse-message ")),
      new Delimited("vacant-message", Pattern.compile("(?i)vacant-message ")), new Delimited("menu", Pattern.compile("(?i)menu \\S+ title ")),
      new Delimited("ip", "admission", Pattern.compile("(?i)ip admission auth-proxy-banner [a-z]+ ")), new Delimited("ip", "auth-proxy", Pattern.compile("(?i)ip auth-proxy auth-proxy-banner [a-z]+ ")));
  private static final Pattern HEXADECIMAL = Pattern.compile("\\s*[0-9A-Fa-f]{2,}(\\s+[0-9A-Fa-f]+)*\\s*");
  private static final Pattern BASE64 = Pattern.compile("\\s*[A-Za-z0-9+/=:,. -]*\\s*");
  private static final Pattern BEGIN = Pattern.compile("\\s*-----BEGIN [A-Z0-9 ]+-----\\s*");
  private static final Pattern END = Pattern.compile("\\s*-----END [A-Z0-9 ]+-----\\s*");
  /// What the device prints in a session after the first line of a text, with the delimiter in it ("banner motd", examples).
  private static final Pattern ASKED = Pattern.compile("\\s*Enter TEXT message\\. +End with the character '.*'\\.?\\s*");
  /// A control character as a saved configuration prints it.
  private static final String PRINTED = "^C";

  private final List<SourceLine> lines;
  private final Map<String, Integer> last = new HashMap<>();
  private Optional<End> end = Optional.empty();

  /// What ends the text that is open.
  private sealed interface End {}

  /// A line that holds this.
  private record Delimiter(String text) implements End {}

  /// `quit`, or a line that is not hexadecimal.
  private record Quit() implements End {}

  /// `-----END …-----`, or a line that is not base 64.
  private record Armour() implements End {}

  /// A line that is this and nothing else.
  private record Alone(String text) implements End {}

  FreeText(List<SourceLine> lines) {
    this.lines = lines;
  }

  /// Whether the line is part of a text; closes the text where it ends.
  boolean holds(SourceLine line) {
    var text = line.text();
    if (end.isEmpty()) {
      if (text.contains("-----BEGIN ") && BEGIN.matcher(text).matches()) {
        end = Optional.of(new Armour());
        return true;
      }
      return false;
    }
    switch (end.get()) {
      case Delimiter(var delimiter) -> {
        if (text.contains(delimiter) && !ASKED.matcher(text).matches()) {
          end = Optional.empty();
        }
        return true;
      }
      case Quit() -> {
        var quit = text.strip().equals("quit");
        var inside = quit || HEXADECIMAL.matcher(text).matches();
        end = quit || !inside ? Optional.empty() : end;
        return inside;
      }
      case Armour() -> {
        var closes = END.matcher(text).matches();
        var inside = closes || BASE64.matcher(text).matches();
        end = closes || !inside ? Optional.empty() : end;
        return inside;
      }
      case Alone(var closing) -> {
        if (text.strip().equals(closing)) {
          end = Optional.empty();
        }
        return true;
      }
    }
  }

  /// Whether a text begins with, or after, this command.
  void after(SourceLine line, Statement command) {
    var words = command.texts();
    var first = words.getFirst().toLowerCase(Locale.ROOT);
    if (first.equals("certificate") || first.equals("key-string") && words.size() == 1) {
      end = Optional.of(new Quit());
    } else if (first.equals("macro") && words.size() == 3 && words.get(1).equals("name") && last("@") > line.number()) {
      end = Optional.of(new Alone("@"));
    } else {
      banner(line, command);
    }
  }

  /// A text whose delimiter never comes again is no text: its lines are read as what they look like.
  private void banner(SourceLine line, Statement statement) {
    for (var delimited : DELIMITED) {
      if (!delimited.mayBe(statement.texts())) {
        continue;
      }
      var words = statement.texts();
      for (var count = 1; count <= Math.min(4, words.size() - 1); count++) {
        var command = String.join(" ", words.subList(0, count)) + " ";
        if (delimited.command().matcher(command).matches()) {
          var rest = line.text().substring(line.text().offsetByCodePoints(0, statement.words().get(count).at().column() - 1));
          var delimiter = rest.startsWith(PRINTED) ? PRINTED : rest.substring(0, rest.offsetByCodePoints(0, 1));
          if (!rest.substring(delimiter.length()).contains(delimiter) && last(delimiter) > line.number()) {
            end = Optional.of(new Delimiter(delimiter));
          }
          return;
        }
      }
    }
  }

  /// The last line of the file that holds the delimiter: 0 for none. All of them are looked up at once, so that many texts cost no more than one.
  private int last(String delimiter) {
    if (last.isEmpty()) {
      last.put("", 0);
      for (var line : lines) {
        line.text().codePoints().distinct().forEach(point -> last.put(Character.toString(point), line.number()));
        if (line.text().contains(PRINTED)) {
          last.put(PRINTED, line.number());
        }
      }
    }
    return last.getOrDefault(delimiter, 0);
  }
}
