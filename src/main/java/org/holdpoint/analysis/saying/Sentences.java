package org.holdpoint.analysis.saying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.StepFact.WrittenStep;

/// What lines of a page say by the words of sentences.tsv: what takes more than a phrase to tell.
final class Sentences {

  private static final String TABLE = "sentences.tsv";
  private static final String ANY = "any";
  private static final String ORDER = "order";
  private static final String NONE = "none";
  private static final String SAID = "said";
  /// (characters) A longer line is data.
  private static final int LONGEST = 10_000;

  /// @param page on which pages: `page`, `order` (any of a change) or `any`
  /// @param part of which part of it; `any` for each
  /// @param of the whole line (`text`), or what stands behind its name (`said`)
  /// @param unless words of the line with which it says something else
  private record Row(String sort, String page, String part, String of, Pattern words, Optional<Pattern> unless) {

    private static Row of(String line) {
      var cells = line.split("\t");
      return new Row(cells[0], cells[1], cells[2], cells[3], Pattern.compile("(?i)" + cells[4]), cells.length > 5 ? Optional.of(Pattern.compile("(?i)" + cells[5])) : Optional.empty());
    }

    private boolean fits(WrittenStep step) {
      return (page.equals(ANY) || page.equals(step.order()) || page.equals(ORDER) && !step.order().equals(NONE)) && (part.equals(ANY) || part.equals(step.part()))
          && words.matcher(of.equals(SAID) ? step.said() : step.text()).find() && unless.filter(other -> other.matcher(step.text()).find()).isEmpty();
    }
  }

  /// Read when a page has a line.
  private static final class All {
    static final List<Row> ROWS = read();
  }

  private Sentences() {}

  /// The sorts of what a line says, each once.
  static Stream<String> of(WrittenStep step) {
    return step.text().length() > LONGEST ? Stream.of() : All.ROWS.stream().filter(row -> row.fits(step)).map(Row::sort).distinct();
  }

  private static List<Row> read() {
    try (var table = Objects.requireNonNull(Sentences.class.getResourceAsStream(TABLE), TABLE + " is part of the program")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Row::of).toList();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
