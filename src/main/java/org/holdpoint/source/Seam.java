package org.holdpoint.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where the lines of a file went when it was changed: by the longest run of lines, in order, that both versions have (what `diff` shows as unchanged).
public final class Seam {

  /// Pairs of lines that are compared at most; a file of which more was written anew is told as one stretch.
  private static final long PAIRS = 4_000_000;
  private static final int GONE = -1;

  private final SourceFile now;
  /// Of each line before, from 0, the line it is now, or [#GONE].
  private final int[] kept;

  private Seam(SourceFile now, int[] kept) {
    this.now = now;
    this.kept = kept;
  }

  /// The two versions of a file laid side by side.
  public static Seam of(SourceFile was, SourceFile now) {
    return new Seam(now, kept(texts(was), texts(now)));
  }

  /// Where something is now that stood at `was`: the line itself, where that is left; else the line that took its place; else the gap between the two lines around it. Empty where nothing is left of the file.
  public Optional<Span> where(Span was) {
    var line = was.line() - 1;
    if (now.lines().isEmpty() || line >= kept.length) {
      return Optional.empty();
    }
    if (kept[line] != GONE) {
      return Optional.of(same(was, kept[line]));
    }
    var first = line;
    while (first > 0 && kept[first - 1] == GONE) {
      first--;
    }
    var last = line;
    while (last + 1 < kept.length && kept[last + 1] == GONE) {
      last++;
    }
    var above = first == 0 ? GONE : kept[first - 1];
    var below = last + 1 == kept.length ? now.lines().size() : kept[last + 1];
    // Of the lines between, those that say something.
    var anew = IntStream.range(above + 1, below).filter(number -> !now.lines().get(number).text().isBlank()).toArray();
    return Optional.of(anew.length == 0 ? gap(above, below) : whole(anew[Math.min(line - first, anew.length - 1)]));
  }

  /// The same stretch in the line that is left; of several lines the first.
  private Span same(Span was, int line) {
    var length = now.lines().get(line).length();
    return Span.of(now.path(), now.side(), line + 1, Math.min(was.column(), length + 1), was.endLine() > was.line() ? Math.max(length + 1, was.column()) : was.endColumn());
  }

  private Span whole(int line) {
    var text = now.lines().get(line).text();
    return now.span(line + 1, text.length() - text.stripLeading().length(), text.stripTrailing().length());
  }

  /// From the end of the line above to the start of the one below, with blank lines between.
  private Span gap(int above, int below) {
    var end = above == GONE ? 1 : now.lines().get(above).length() + 1;
    return above == GONE ? now.start() : below == now.lines().size() ? Span.of(now.path(), now.side(), above + 1, end, end) : new Span(now.path(), now.side(), above + 1, end, below + 1, 1);
  }

  private static List<String> texts(SourceFile file) {
    return file.lines().stream().map(SourceLine::text).toList();
  }

  private static int[] kept(List<String> was, List<String> now) {
    var kept = new int[was.size()];
    Arrays.fill(kept, GONE);
    var most = Math.min(was.size(), now.size());
    var head = (int) IntStream.range(0, most).takeWhile(line -> was.get(line).equals(now.get(line))).count();
    var tail = (int) IntStream.range(0, most - head).takeWhile(line -> was.get(was.size() - 1 - line).equals(now.get(now.size() - 1 - line))).count();
    IntStream.range(0, head).forEach(line -> kept[line] = line);
    IntStream.range(0, tail).forEach(line -> kept[was.size() - 1 - line] = now.size() - 1 - line);
    var middle = was.subList(head, was.size() - tail);
    var anew = now.subList(head, now.size() - tail);
    if ((long) middle.size() * anew.size() <= PAIRS) {
      between(middle, anew, head, kept);
    }
    return kept;
  }

  /// The longest common run of two lists (Wagner and Fischer 1974).
  private static void between(List<String> was, List<String> now, int from, int[] kept) {
    var longest = new int[was.size() + 1][now.size() + 1];
    for (var one = was.size() - 1; one >= 0; one--) {
      for (var other = now.size() - 1; other >= 0; other--) {
        longest[one][other] = was.get(one).equals(now.get(other)) ? longest[one + 1][other + 1] + 1 : Math.max(longest[one + 1][other], longest[one][other + 1]);
      }
    }
    for (int one = 0, other = 0; one < was.size() && other < now.size();) {
      if (was.get(one).equals(now.get(other))) {
        kept[from + one++] = from + other++;
      } else if (longest[one + 1][other] >= longest[one][other + 1]) {
        one++;
      } else {
        other++;
      }
    }
  }
}
