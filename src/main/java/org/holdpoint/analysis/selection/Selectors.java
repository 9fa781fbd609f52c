package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A selector, in the syntax that it is written in → what it picks from an inventory.
public final class Selectors {

  private Selectors() {}

  /// The hosts that the text selects in `syntax`, as of an `operation`. `listed` are the lines of a file of hosts that it names (`@retry.txt`), where that was read.
  public static Selection of(Census census, String syntax, String text, Function<String, Optional<List<String>>> listed) {
    return switch (syntax) {
      case "ansible" -> ansible(census, text, listed);
      case "nodeset" -> NodeSets.select(census, text);
      case "labels" -> Labels.select(census, text);
      case "fields" -> Labels.fields(census, text);
      case "aws-filters" -> AwsFilters.select(census, text);
      case "regex" -> regex(census, text);
      case "begins" -> regex(census, "^(?:" + text + ")");
      case "compound" -> Compound.select(census, text);
      case "grains" -> Tagged.grains(census, text, false);
      case "grains-regex" -> Tagged.grains(census, text, true);
      case "facts" -> Tagged.facts(census, text);
      case "identity" -> text.length() > 1 && text.startsWith("/") && text.endsWith("/") ? regex(census, text.substring(1, text.length() - 1)) : names(census, text, false);
      case "glob" -> names(census, text, true);
      case "list" -> list(census, text, listed);
      default -> new Selection.Unknown("nobody here knows how " + syntax + " selects");
    };
  }

  /// A term with `@` is a file, each line of which is one term.
  private static Selection ansible(Census census, String text, Function<String, Optional<List<String>>> listed) {
    if (text.indexOf('@') < 0) {
      return AnsiblePatterns.select(census, text);
    }
    var terms = new ArrayList<String>();
    for (var term : text.lines().flatMap(line -> AnsiblePatterns.terms(line).stream()).toList()) {
      if (!term.startsWith("@")) {
        terms.add(term);
        continue;
      }
      var lines = listed.apply(term.substring(1));
      if (lines.isEmpty()) {
        return new Selection.Unknown(term.substring(1) + " says which, and was not read");
      }
      terms.addAll(lines.get());
    }
    return AnsiblePatterns.select(census, terms);
  }

  /// A name with `@` is a file with a name in each line.
  private static Selection list(Census census, String text, Function<String, Optional<List<String>>> listed) {
    if (!text.startsWith("@") && !text.contains(",@")) {
      return names(census, text, false);
    }
    var names = new ArrayList<String>();
    for (var name : words(text)) {
      var lines = name.startsWith("@") ? listed.apply(name.substring(1)) : Optional.of(List.of(name));
      if (lines.isEmpty()) {
        return new Selection.Unknown(name.substring(1) + " says which, and was not read");
      }
      names.addAll(lines.get());
    }
    return names(census, String.join(",", names), false);
  }

  private static Selection regex(Census census, String text) {
    var expression = Expression.of(text);
    if (expression.isEmpty()) {
      return new Selection.Unknown("`" + text + "` is no regular expression");
    }
    try {
      var hosts = new BitSet();
      IntStream.range(0, census.size()).filter(host -> expression.get().found(census.hosts().get(host))).forEach(hosts::set);
      return hosts(hosts, List.of(text), hosts.isEmpty() ? List.of(text) : List.of());
    } catch (Expression.Endless endless) {
      return new Selection.Unknown(endless.getMessage());
    }
  }

  /// Names with commas or blanks between them: of hosts, of groups, or the first part of a host's full name. `patterns`: in them `*`, `?` and brackets stand for others.
  private static Selection names(Census census, String text, boolean patterns) {
    var hosts = new BitSet();
    var named = new ArrayList<String>();
    var unmatched = new ArrayList<String>();
    for (var name : words(text)) {
      var these = patterns && Wildcard.stands(name) ? fitting(census, name) : name(census, name);
      named.add(name);
      if (these.isEmpty()) {
        unmatched.add(name);
      }
      hosts.or(these);
    }
    return hosts(hosts, named, unmatched);
  }

  /// Parted by commas and blanks, outside of brackets.
  static List<String> words(String text) {
    var words = new ArrayList<String>();
    var from = 0;
    var depth = 0;
    for (var at = 0; at <= text.length(); at++) {
      var letter = at == text.length() ? ' ' : text.charAt(at);
      depth += letter == '[' ? 1 : letter == ']' ? -1 : 0;
      if (at == text.length() || depth <= 0 && (letter == ',' || Character.isWhitespace(letter))) {
        if (at > from) {
          words.add(text.substring(from, at));
        }
        from = at + 1;
      }
    }
    return words;
  }

  private static BitSet name(Census census, String name) {
    var exact = census.members(name);
    if (!exact.isEmpty()) {
      return exact;
    }
    if (census.numbered()) {
      return numbered(census, name);
    }
    var hosts = new BitSet();
    IntStream.range(0, census.size()).filter(host -> census.hosts().get(host).startsWith(name + ".")).forEach(hosts::set);
    return hosts;
  }

  private static BitSet fitting(Census census, String pattern) {
    if (census.numbered()) {
      return numbered(census, pattern);
    }
    var fitting = Wildcard.of(pattern);
    var hosts = new BitSet();
    IntStream.range(0, census.size()).filter(host -> fitting.fits(census.hosts().get(host))).forEach(hosts::set);
    return hosts;
  }

  /// A name that cannot be read so is nobody's.
  private static BitSet numbered(Census census, String name) {
    try {
      return Numbered.hosts(census, NodePattern.of(name));
    } catch (NodePattern.Wrong wrong) {
      return new BitSet();
    }
  }

  private static Selection hosts(BitSet hosts, List<String> named, List<String> unmatched) {
    return new Selection.Hosts(hosts, unmatched, List.of(), named);
  }
}
