package org.holdpoint.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The versions of Holdpoint that may read a settings file, as in `>=0.1` or `>=0.1, <2`: comparisons with commas between, of which all must hold. Numbers that
/// are left out are 0.
public record VersionRange(String text, List<Bound> bounds) {

  private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<|=)\\s*(\\d{1,9}(?:\\.\\d{1,9}){0,3})");
  private static final Pattern VERSION = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9}){0,3})(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");

  public VersionRange {
    bounds = List.copyOf(bounds);
  }

  /// One comparison. `sign` is `>=`, `<=`, `>`, `<` or `=`.
  public record Bound(String sign, List<Integer> version) {

    boolean admits(int comparison) {
      return switch (sign) {
        case ">=" -> comparison >= 0;
        case "<=" -> comparison <= 0;
        case ">" -> comparison > 0;
        case "<" -> comparison < 0;
        default -> comparison == 0;
      };
    }
  }

  /// The range that a text means; empty when it means none.
  public static Optional<VersionRange> of(String text) {
    var bounds = new ArrayList<Bound>();
    for (var part : text.split(",", -1)) {
      var bound = BOUND.matcher(part.strip());
      if (!bound.matches()) {
        return Optional.empty();
      }
      bounds.add(new Bound(bound.group(1), numbers(bound.group(2))));
    }
    return Optional.of(new VersionRange(text, bounds));
  }

  /// Whether a version is in the range. A pre-release comes before its release (semver.org, item 11); what is no version is in no range.
  public boolean admits(String version) {
    var found = VERSION.matcher(version);
    if (!found.matches()) {
      return false;
    }
    var numbers = numbers(found.group(1));
    var early = found.group(2) != null;
    return bounds.stream().allMatch(bound -> {
      var comparison = compare(numbers, bound.version());
      return bound.admits(comparison == 0 && early ? -1 : comparison);
    });
  }

  private static List<Integer> numbers(String version) {
    return Arrays.stream(version.split("\\.")).map(Integer::valueOf).toList();
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    for (var index = 0; index < Math.max(one.size(), other.size()); index++) {
      var comparison = Integer.compare(index < one.size() ? one.get(index) : 0, index < other.size() ? other.get(index) : 0);
      if (comparison != 0) {
        return comparison;
      }
    }
    return 0;
  }
}
