package org.holdpoint.analysis.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.WayBackName;

/// What the words of a way back say, by `ways-back.tsv`.
final class WayBackWords {

  private static final String TABLE = "ways-back.tsv";
  /// (characters) A longer text says more than that.
  private static final int LONGEST = 120;
  private static final String WAY = "way";
  private static final String THERE = "there";
  private static final String TRIED = "tried";
  private static final String NAMES = "{names}";
  private static final String AROUND = "^[\\s*_\"'-]+|[\\s*_\"'.。]+$";
  /// What a way back says that leads somewhere.
  private static final Set<String> BESIDES = Set.of(THERE, TRIED);
  private static final List<Row> ROWS = rows();

  private record Row(String says, Pattern words) {}

  private WayBackWords() {}

  /// `none`, `later`, `open` or `hand`; empty where it leads somewhere, or says something else.
  static Optional<String> of(String text) {
    var said = text.toLowerCase(Locale.ROOT).replaceAll(AROUND, "");
    if (said.isEmpty() || said.length() > LONGEST) {
      return Optional.empty();
    }
    var says = ROWS.stream().filter(row -> !BESIDES.contains(row.says()) && row.words().matcher(said).matches()).map(Row::says).toList();
    return says.contains(WAY) ? Optional.empty() : says.stream().findFirst();
  }

  /// Whether it says of what it goes back to that this is there.
  static boolean there(String text) {
    return says(THERE, text);
  }

  /// Whether it says that somebody has gone that way.
  static boolean tried(String text) {
    return says(TRIED, text);
  }

  private static boolean says(String what, String text) {
    return ROWS.stream().filter(row -> row.says().equals(what)).anyMatch(row -> text.toLowerCase(Locale.ROOT).lines().anyMatch(line -> row.words().matcher(line).matches()));
  }

  private static List<Row> rows() {
    try (var table = Objects.requireNonNull(WayBackWords.class.getResourceAsStream(TABLE), TABLE)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).map(cells -> new Row(cells[0], Pattern.compile(cells[2].replace(NAMES, WayBackName.expression(cells[1]))))).toList();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
