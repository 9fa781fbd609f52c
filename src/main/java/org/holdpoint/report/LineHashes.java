package org.holdpoint.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdpoint.source.SourceFile;

/// The name that GitHub's upload gives to a line (`primaryLocationLineHash`), so that an alert that is uploaded by the action and one that is sent to its interface are the same one:
/// a rolling hash over the 100 letters from the start of the line, blanks and tabs left out, line ends as LF, the file followed by U+FFFF and zeros; `hexadecimal:which of equal ones`.
/// (github/codeql-action, fingerprints)
final class LineHashes {

  private static final int BLOCK = 100;
  private static final long FACTOR = 37;
  private static final char END = '\uFFFF';

  private LineHashes() {}

  /// The hash of each line of a text, from the first; of one more when the text ends with a line end, or is empty.
  static List<String> of(String text) {
    var letters = letters(text);
    var starts = new ArrayDeque<Integer>();
    var hashes = new ArrayList<String>();
    var counts = new HashMap<Long, Integer>();
    var leaving = leaving();
    var hash = 0L;
    for (var i = 0; i < letters.length + BLOCK; i++) {
      if (!starts.isEmpty() && starts.peekFirst() == i - BLOCK) {
        starts.removeFirst();
        hashes.add(Long.toHexString(hash) + ":" + counts.merge(hash, 1, Integer::sum));
      }
      if (i < letters.length && (i == 0 || letters[i - 1] == '\n')) {
        starts.addLast(i);
      }
      var letter = i < letters.length ? letters[i] : 0;
      var gone = i < BLOCK ? 0 : i - BLOCK < letters.length ? letters[i - BLOCK] : 0;
      hash = FACTOR * hash + letter - leaving * gone;
    }
    return hashes;
  }

  /// The hashes of a file's lines. Whether it ends with a line end is told by its size.
  static List<String> of(SourceFile file) {
    var text = new StringBuilder();
    file.lines().forEach(line -> text.append(line.text()).append('\n'));
    if (!file.lines().isEmpty() && !endsWithLineEnd(file)) {
      text.setLength(text.length() - 1);
    }
    return of(text.toString());
  }

  private static boolean endsWithLineEnd(SourceFile file) {
    var bytes = file.lines().stream().mapToLong(line -> line.text().getBytes(StandardCharsets.UTF_8).length).sum();
    var ends = file.size() - bytes;
    var count = file.lines().size();
    return ends != count - 1 && ends != 2L * (count - 1) || ends == count;
  }

  /// What a letter has been multiplied by when it leaves the block.
  private static long leaving() {
    var product = 1L;
    for (var i = 0; i < BLOCK; i++) {
      product *= FACTOR;
    }
    return product;
  }

  /// The letters that count, and the end.
  private static char[] letters(String text) {
    var letters = new StringBuilder(text.length() + 1);
    for (var i = 0; i < text.length(); i++) {
      var letter = text.charAt(i);
      var afterReturn = letter == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (letter != ' ' && letter != '\t' && !afterReturn) {
        letters.append(letter == '\r' ? '\n' : letter);
      }
    }
    return letters.append(END).toString().toCharArray();
  }

  /// The hashes of every file that a report asks for, each file once.
  static final class Known {

    private final Map<String, List<String>> byDigest = new HashMap<>();

    /// The hash of a line; of the last one where the file has no such line.
    String of(SourceFile file, int line) {
      var hashes = byDigest.computeIfAbsent(file.digest(), _ -> LineHashes.of(file));
      return hashes.get(Math.min(line, hashes.size()) - 1);
    }
  }
}
