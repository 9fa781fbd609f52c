package org.holdpoint.replay.apply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.replay.machine.CliLanguage;

/// The blocks that one header means: those that it names all at once, or those whose numbers lie within its own (`line vty 0 15` where `line vty 0 4` and `line vty 5 15` are).
final class Members {

  /// A header whose last numbers are the first and the last of its lines.
  private record Range(String kind, int first, int last) {

    private static final Pattern HEADER = Pattern.compile("(.+?) (\\d{1,6})(?: (\\d{1,6}))?");

    static Optional<Range> of(CliLanguage language, String context, String key) {
      if (!language.numbered(context, key)) {
        return Optional.empty();
      }
      var header = HEADER.matcher(key);
      return !header.matches() ? Optional.empty()
          : Optional.of(new Range(header.group(1), Integer.parseInt(header.group(2)), Integer.parseInt(header.group(3) == null ? header.group(2) : header.group(3))));
    }

    boolean meets(Range other) {
      return kind.equals(other.kind) && first <= other.last && other.first <= last;
    }

    boolean holds(Range other) {
      return first <= other.first && other.last <= last;
    }

    Range from(int start, int end) {
      return new Range(kind, start, end);
    }

    String key() {
      return kind + " " + first + (first == last ? "" : " " + last);
    }
  }

  private Members() {}

  /// The keys of these blocks in `in`; a block that only shares some of the lines is parted into those that the header means and the others.
  static List<String> of(CliLanguage language, String context, String key, DraftNode in) {
    var members = language.members(context, key);
    if (!members.isEmpty()) {
      return members;
    }
    var range = in.children.containsKey(key) ? Optional.<Range>empty() : Range.of(language, context, key);
    return range.map(lines -> lines(language, context, lines, in)).filter(keys -> !keys.isEmpty()).orElse(List.of(key));
  }

  private static List<String> lines(CliLanguage language, String context, Range lines, DraftNode in) {
    var met = in.children.entrySet().stream().filter(entry -> !entry.getValue().negated).flatMap(entry -> Range.of(language, context, entry.getKey()).stream()).filter(lines::meets).toList();
    if (met.isEmpty()) {
      return List.of();
    }
    met.stream().filter(other -> !lines.holds(other)).forEach(other -> part(in, other, lines));
    var parts = new ArrayList<String>();
    var next = lines.first();
    for (var other : met.stream().sorted(Comparator.comparingInt(Range::first)).toList()) {
      if (other.first() > next) {
        parts.add(lines.from(next, other.first() - 1).key());
      }
      parts.add(other.from(Math.max(other.first(), lines.first()), Math.min(other.last(), lines.last())).key());
      next = other.last() + 1;
    }
    if (next <= lines.last()) {
      parts.add(lines.from(next, lines.last()).key());
    }
    return parts;
  }

  /// Puts up to three blocks in the place of one: the lines before, within and behind the others.
  private static void part(DraftNode in, Range whole, Range lines) {
    var parted = new Siblings();
    in.children.forEach((key, child) -> {
      if (!key.equals(whole.key())) {
        parted.put(key, child);
        return;
      }
      List.of(whole.from(whole.first(), lines.first() - 1), whole.from(Math.max(whole.first(), lines.first()), Math.min(whole.last(), lines.last())), whole.from(lines.last() + 1, whole.last())).stream()
          .filter(part -> part.first() <= part.last() && whole.holds(part)).forEach(part -> parted.put(part.key(), called(child, part.key())));
    });
    in.children = parted;
  }

  private static DraftNode called(DraftNode block, String key) {
    var copy = DraftNode.copy(block);
    copy.key = key;
    copy.words = List.of(key.split(" "));
    return copy;
  }
}
