package org.holdpoint.language.snippet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Listing and literal blocks of AsciiDoc for a shell (docs.asciidoctor.org, "Source Code Blocks", "Listing Blocks"), told apart by the heading above them.
final class Listings {

  private Listings() {}

  static List<Embedded> in(SourceFile file) {
    var found = new ArrayList<Embedded>();
    var seen = new HashMap<String, Integer>();
    var titles = new LinkedHashMap<Integer, SourceLine>();
    var heading = file.stem();
    var title = Optional.<SourceLine>empty();
    var language = "";
    var lines = file.lines();
    var counts = new ArrayList<SourceLine>();
    for (var at = 0; at < lines.size(); at++) {
      var text = lines.get(at).text().stripTrailing();
      if (!text.startsWith("=") && Fences.counts(text)) {
        counts.add(lines.get(at));
      }
      if (text.startsWith("=") && text.indexOf(' ') > 0 && text.substring(0, text.indexOf(' ')).chars().allMatch(letter -> letter == '=')) {
        heading = text.substring(text.indexOf(' ')).strip();
        title = Optional.of(lines.get(at));
        titles.put(lines.get(at).number(), lines.get(at));
      } else if (text.startsWith("[") && text.endsWith("]")) {
        language = language(text);
      } else if (delimiter(text)) {
        var first = at + 1;
        at = closing(lines, first, text);
        Fences.block(file, lines.subList(first, at), 0, language, Fences.above(heading, title, counts, seen), seen, found);
        language = "";
      } else if (!text.startsWith(".")) {
        // A block's title may stand between its attributes and its lines.
        language = "";
      }
    }
    return found.isEmpty() ? List.of() : Stream.concat(found.stream(), Fences.bare(file, titles, found).stream()).toList();
  }

  /// That of `[source,bash]` or `[,bash]`; empty where nothing is said. What is no source is nobody's language.
  private static String language(String attributes) {
    var parts = attributes.substring(1, attributes.length() - 1).split(",");
    var style = parts.length == 0 ? "" : parts[0].replaceFirst("[%#.].*", "").strip();
    return parts.length > 1 && (style.isEmpty() || style.equals("source")) ? parts[1].strip().replaceFirst("^language=", "").replace("\"", "") : "";
  }

  private static boolean delimiter(String text) {
    return text.length() >= 4 && (text.charAt(0) == '-' || text.charAt(0) == '.') && text.chars().allMatch(letter -> letter == text.charAt(0));
  }

  /// The index of the line that is the same again; else the end of the file.
  private static int closing(List<SourceLine> lines, int first, String delimiter) {
    for (var at = first; at < lines.size(); at++) {
      if (lines.get(at).text().stripTrailing().equals(delimiter)) {
        return at;
      }
    }
    return lines.size();
  }
}
