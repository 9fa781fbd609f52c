package org.holdpoint.replay.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.source.SourceLine;

/// The text of a `banner`, up to its delimiter: any character that the text does not hold ("banner motd", Cisco IOS XR System Management and Cisco Nexus 9000 Fundamentals Command Reference).
public final class Banner {

  /// A control character as a saved configuration prints it.
  private static final String PRINTED = "^C";

  private final List<SourceLine> lines;
  private final Map<String, Integer> last = new HashMap<>();
  private Optional<String> delimiter = Optional.empty();

  /// One over the lines of a file, which are then given in their order.
  public Banner(List<SourceLine> lines) {
    this.lines = lines;
  }

  /// Whether the line is part of the text; closes the text where it ends.
  public boolean holds(SourceLine line) {
    var inside = delimiter.isPresent();
    delimiter = delimiter.filter(end -> !line.text().contains(end));
    return inside;
  }

  /// Whether a text begins with this command. One whose delimiter never comes again is no text: its lines are read as what they look like.
  public void after(SourceLine line, List<Word> words) {
    if (words.size() > 2 && words.getFirst().text().equals("banner")) {
      var rest = line.text().substring(line.text().offsetByCodePoints(0, words.get(2).at().column() - 1));
      var end = rest.startsWith(PRINTED) ? PRINTED : rest.substring(0, rest.offsetByCodePoints(0, 1));
      if (!rest.substring(end.length()).contains(end) && last(end) > line.number()) {
        delimiter = Optional.of(end);
      }
    }
  }

  /// The last line of the file that holds the delimiter: 0 for none. All of them are looked up at once, so that many texts cost no more than one.
  private int last(String end) {
    if (last.isEmpty()) {
      last.put("", 0);
      for (var line : lines) {
        line.text().codePoints().distinct().forEach(point -> last.put(Character.toString(point), line.number()));
        if (line.text().contains(PRINTED)) {
          last.put(PRINTED, line.number());
        }
      }
    }
    return last.getOrDefault(end, 0);
  }
}
