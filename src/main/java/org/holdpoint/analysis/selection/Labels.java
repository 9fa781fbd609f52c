package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Selectors of Kubernetes by labels and by fields ("Labels and Selectors", "Field Selectors"): all requirements hold; `!=` and `notin` also fit what has no such label; an empty selector fits everything.
final class Labels {

  private static final Pattern SET = Pattern.compile("(\\S+)\\s+(in|notin)\\s*\\(([^()]*)\\)");
  private static final Pattern EQUAL = Pattern.compile("([^=!\\s]+)\\s*(==|!=|=)\\s*([^=!\\s]*)");
  private static final Pattern EXISTS = Pattern.compile("(!?)\\s*([^=!\\s()]+)");

  private Labels() {}

  /// A requirement: the label has one of the values (of any, where `values` is empty), or it has not.
  private record Requirement(String written, String key, Optional<Set<String>> values, boolean not) {

    boolean fits(Set<String> tags) {
      var has = values.map(some -> some.stream().anyMatch(value -> tags.contains(key + "=" + value))).orElseGet(() -> tags.stream().anyMatch(tag -> tag.startsWith(key + "=")));
      return has != not;
    }
  }

  static Selection select(Census census, String text) {
    var requirements = new ArrayList<Requirement>();
    for (var part : parts(text)) {
      var one = requirement(part);
      if (one.isEmpty()) {
        return new Selection.Unknown("`" + part + "` is no requirement on labels");
      }
      requirements.add(one.get());
    }
    var unmatched = requirements.stream().filter(one -> IntStream.range(0, census.size()).noneMatch(host -> one.fits(census.tags(host)) != one.not())).map(Requirement::written).toList();
    var dangling = requirements.stream().filter(one -> one.not() && unmatched.contains(one.written())).map(Requirement::written).toList();
    return new Selection.Hosts(fitting(census, requirements), unmatched, dangling, requirements.stream().filter(one -> !one.not()).map(Requirement::written).toList());
  }

  private static BitSet fitting(Census census, List<Requirement> requirements) {
    var hosts = new BitSet();
    IntStream.range(0, census.size()).filter(host -> requirements.stream().allMatch(one -> one.fits(census.tags(host)))).forEach(hosts::set);
    return hosts;
  }

  private static Optional<Requirement> requirement(String part) {
    var set = SET.matcher(part);
    if (set.matches()) {
      var values = Arrays.stream(set.group(3).split(",")).map(String::strip).collect(Collectors.toSet());
      return Optional.of(new Requirement(part, set.group(1), Optional.of(values), set.group(2).equals("notin")));
    }
    var equal = EQUAL.matcher(part);
    if (equal.matches()) {
      return Optional.of(new Requirement(part, equal.group(1), Optional.of(Set.of(equal.group(3))), equal.group(2).equals("!=")));
    }
    var exists = EXISTS.matcher(part);
    return exists.matches() ? Optional.of(new Requirement(part, exists.group(2), Optional.empty(), !exists.group(1).isEmpty())) : Optional.empty();
  }

  /// Commas inside of parentheses part nothing.
  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    var from = 0;
    var depth = 0;
    for (var at = 0; at <= text.length(); at++) {
      var letter = at == text.length() ? ',' : text.charAt(at);
      depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
      if (letter == ',' && (depth <= 0 || at == text.length())) {
        parts.add(text.substring(from, at).strip());
        from = at + 1;
      }
    }
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  /// By fields: names and what the inventory says of hosts; a field of which it says nothing leaves open what fits.
  static Selection fields(Census census, String text) {
    var hosts = census.all();
    var unmatched = new ArrayList<String>();
    var dangling = new ArrayList<String>();
    for (var part : parts(text)) {
      var equal = EQUAL.matcher(part);
      if (!equal.matches()) {
        return new Selection.Unknown("`" + part + "` is no requirement on fields");
      }
      var key = equal.group(1);
      var not = equal.group(2).equals("!=");
      var named = key.equals("metadata.name") || key.equals("spec.nodeName");
      if (!named && IntStream.range(0, census.size()).noneMatch(host -> census.tags(host).stream().anyMatch(tag -> tag.startsWith(key + "=")))) {
        return new Selection.Unknown("the inventory says nothing of " + key);
      }
      var fitting = new BitSet();
      IntStream.range(0, census.size()).filter(host -> named ? census.hosts().get(host).equals(equal.group(3)) : census.tags(host).contains(key + "=" + equal.group(3))).forEach(fitting::set);
      if (fitting.isEmpty()) {
        unmatched.add(part);
        if (not) {
          dangling.add(part);
        }
      }
      if (not) {
        hosts.andNot(fitting);
      } else {
        hosts.and(fitting);
      }
    }
    return new Selection.Hosts(hosts, unmatched, dangling, List.of());
  }
}
