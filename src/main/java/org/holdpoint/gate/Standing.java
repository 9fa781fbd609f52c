package org.holdpoint.gate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.source.Sha256;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Where a suppression stands: what it says, the line that it is about, and the lines that this one is indented below, comments apart. It takes effect where all of that is as it was.
final class Standing {

  private Standing() {}

  /// A line and those that it is indented below, as one digest.
  private record Place(int indentation, String digest) {}

  /// A digest for each suppression of a file. One pass over the file, whatever its shape.
  static Map<Suppression, String> of(SourceFile file, List<Suppression> suppressions) {
    var wanted = new HashMap<Integer, String>();
    suppressions.forEach(suppression -> wanted.put(suppression.line(), ""));
    var above = new ArrayDeque<Place>();
    for (var line : suppressions.isEmpty() ? List.<SourceLine>of() : file.lines()) {
      var text = line.text();
      if (!text.isBlank() && !Suppression.isComment(text)) {
        var indentation = text.length() - text.stripLeading().length();
        while (!above.isEmpty() && above.peek().indentation() >= indentation) {
          above.pop();
        }
        var place = new Place(indentation, digest(Optional.ofNullable(above.peek()).map(Place::digest).orElse(""), bare(text)));
        above.push(place);
        wanted.computeIfPresent(line.number(), (_, _) -> place.digest());
      }
    }
    var standing = new LinkedHashMap<Suppression, String>();
    suppressions.forEach(suppression -> standing.put(suppression, digest(suppression.text(), wanted.get(suppression.line()))));
    return standing;
  }

  private static String bare(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String digest(String first, String second) {
    return Sha256.of((first + "\n" + second).getBytes(StandardCharsets.UTF_8));
  }
}
