package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One operand of a node set: `rack[1-2]node[08-11,20-30/2]-ib`, with `*` and `?` that look among the known hosts (ClusterShell, "nodeset").
record NodePattern(String written, List<Part> parts) {

  /// A stretch of a name.
  sealed interface Part {

    /// The text itself.
    record Text(String text) implements Part {}

    /// Any text, or any one character.
    record Any(boolean one) implements Part {}

    /// Numbers: single ones as they are written, and ranges.
    record Numbers(Set<String> single, List<Range> ranges) implements Part {

      boolean has(String digits) {
        return single.contains(digits) || ranges.stream().anyMatch(range -> range.has(digits));
      }

      long count() {
        return single.size() + ranges.stream().mapToLong(Range::count).sum();
      }

      /// Whether it has the number, however it is padded.
      boolean has(long number) {
        return single.stream().anyMatch(text -> text.length() < LONGEST && Long.parseLong(text) == number) || ranges.stream().anyMatch(range -> range.has(number));
      }

      Stream<String> texts() {
        return Stream.concat(single.stream(), ranges.stream().flatMap(Range::texts));
      }
    }
  }

  /// `from` to `to`, both of them in it, in steps; `width` is how many digits padded numbers have, 0 where they are not.
  record Range(long from, long to, long step, int width) {

    boolean has(long number) {
      return number >= from && number <= to && (number - from) % step == 0;
    }

    boolean has(String digits) {
      if (digits.length() > LONGEST || digits.length() < width || (width == 0 || digits.length() > width) && digits.length() > 1 && digits.charAt(0) == '0') {
        return false;
      }
      return has(Long.parseLong(digits));
    }

    long count() {
      return (to - from) / step + 1;
    }

    Stream<String> texts() {
      return Stream.iterate(from, number -> number <= to, number -> number + step).map(number -> "0".repeat(Math.max(0, width - Long.toString(number).length())) + number);
    }
  }

  /// It cannot be read.
  static final class Wrong extends RuntimeException {

    private static final long serialVersionUID = 1;

    Wrong(String because) {
      super(because, null, false, false);
    }
  }

  private static final int LONGEST = 17;

  /// Throws [Wrong].
  static NodePattern of(String text) {
    var parts = new ArrayList<Part>();
    var plain = new StringBuilder();
    for (var at = 0; at < text.length(); at++) {
      var letter = text.charAt(at);
      if (letter != '[' && letter != '*' && letter != '?') {
        plain.append(letter);
        continue;
      }
      if (!plain.isEmpty()) {
        parts.add(new Part.Text(plain.toString()));
        plain.setLength(0);
      }
      if (letter == '[') {
        var close = text.indexOf(']', at);
        if (close < 0) {
          throw new Wrong("a bracket of `" + text + "` is not closed");
        }
        parts.add(numbers(text.substring(at + 1, close)));
        at = close;
      } else {
        parts.add(new Part.Any(letter == '?'));
      }
    }
    if (!plain.isEmpty()) {
      parts.add(new Part.Text(plain.toString()));
    }
    return new NodePattern(text, List.copyOf(parts));
  }

  private static Part numbers(String text) {
    var single = new HashSet<String>();
    var ranges = new ArrayList<Range>();
    for (var one : text.split(",", -1)) {
      range(one.strip()).ifPresentOrElse(ranges::add, () -> single.add(one.strip()));
    }
    return new Part.Numbers(single, ranges);
  }

  /// Empty for a single number.
  private static Optional<Range> range(String text) {
    var slash = text.indexOf('/');
    var body = slash < 0 ? text : text.substring(0, slash);
    var dash = body.indexOf('-');
    if (dash < 0) {
      number(body, text);
      if (slash >= 0) {
        throw new Wrong("`" + text + "` has a step and no range");
      }
      return Optional.empty();
    }
    var first = body.substring(0, dash);
    var last = body.substring(dash + 1);
    var step = slash < 0 ? 1 : number(text.substring(slash + 1), text);
    if (number(first, text) > number(last, text) || step < 1) {
      throw new Wrong("`" + text + "` is no range");
    }
    if (padded(first) > 0 && padded(last) > 0 && padded(first) != padded(last)) {
      throw new Wrong("the numbers of `" + text + "` are padded differently");
    }
    return Optional.of(new Range(number(first, text), number(last, text), step, padded(first)));
  }

  private static int padded(String digits) {
    return digits.length() > 1 && digits.charAt(0) == '0' ? digits.length() : 0;
  }

  private static long number(String digits, String text) {
    if (digits.isEmpty() || digits.length() > LONGEST || !digits.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
      throw new Wrong("`" + text + "` is no number");
    }
    return Long.parseLong(digits);
  }

  /// Whether it looks among the known hosts.
  boolean wild() {
    return parts.stream().anyMatch(Part.Any.class::isInstance);
  }

  /// How many names it writes out.
  double count() {
    return parts.stream().mapToDouble(part -> part instanceof Part.Numbers numbers ? numbers.count() : 1).reduce(1, (one, other) -> one * other);
  }

  /// The names that it writes out; none where it looks among the known ones.
  Stream<String> names() {
    var names = Stream.of("");
    for (var part : parts) {
      var texts = switch (part) {
        case Part.Text(var text) -> List.of(text);
        case Part.Numbers numbers -> numbers.texts().toList();
        case Part.Any _ -> List.<String>of();
      };
      names = names.flatMap(before -> texts.stream().map(before::concat));
    }
    return names;
  }

  /// Whether a whole name fits; the places that are reached go along with the parts.
  boolean fits(String name) {
    var places = new BitSet();
    places.set(0);
    for (var part : parts) {
      if (places.isEmpty()) {
        return false;
      }
      places = next(part, places, name);
    }
    return places.get(name.length());
  }

  private static BitSet next(Part part, BitSet places, String name) {
    var next = new BitSet();
    switch (part) {
      case Part.Text(var text) -> places.stream().filter(place -> name.startsWith(text, place)).forEach(place -> next.set(place + text.length()));
      case Part.Any(var one) when one -> places.stream().filter(place -> place < name.length()).forEach(place -> next.set(place + 1));
      case Part.Any _ -> next.set(places.nextSetBit(0), name.length() + 1);
      case Part.Numbers numbers -> places.stream().forEach(place -> digits(numbers, place, name, next));
    }
    return next;
  }

  private static void digits(Part.Numbers numbers, int place, String name, BitSet next) {
    for (var end = place + 1; end <= name.length() && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9'; end++) {
      if (numbers.has(name.substring(place, end))) {
        next.set(end);
      }
    }
  }

  /// Its last numbers, in brackets or not, and what stands before them: what a host is called, where only its number is known.
  record Stem(List<Part> before, Optional<Part.Numbers> numbers) {}

  Stem stem() {
    for (var at = parts.size() - 1; at >= 0; at--) {
      if (parts.get(at) instanceof Part.Numbers numbers) {
        return new Stem(parts.subList(0, at), Optional.of(numbers));
      }
      if (parts.get(at) instanceof Part.Text(var text)) {
        var end = lastDigit(text);
        if (end > 0) {
          var from = end;
          while (from > 0 && text.charAt(from - 1) >= '0' && text.charAt(from - 1) <= '9') {
            from--;
          }
          var digits = text.substring(from, end);
          return new Stem(Stream.concat(parts.subList(0, at).stream(), from == 0 ? Stream.of() : Stream.of(new Part.Text(text.substring(0, from)))).collect(Collectors.toList()),
              Optional.of(new Part.Numbers(Set.of(digits), List.of())));
        }
      }
    }
    return new Stem(parts, Optional.empty());
  }

  private static int lastDigit(String text) {
    var end = text.length();
    while (end > 0 && (text.charAt(end - 1) < '0' || text.charAt(end - 1) > '9')) {
      end--;
    }
    return end;
  }
}
