package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Patterns of Ansible ("Patterns: targeting hosts and groups"; `ansible/inventory/manager.py`): where there is a comma, commas part the terms, else colons and blanks. Whatever their order, terms are put together, then cut by
/// those with `&`, then those with `!` are taken away. A glob takes groups first. A slice counts its last host too.
final class AnsiblePatterns {

  private static final Pattern SUBSCRIPT = Pattern.compile("(.+)\\[(?:(-?[0-9]{1,9})|([0-9]{1,9})[:-]([0-9]{0,9}))]");
  private static final Pattern PART = Pattern.compile("(?:[^\\s:\\[\\]]|\\[[^\\]]*])++");
  /// An address of IPv6, or a host and its port: colons that part nothing.
  private static final Pattern ADDRESS = Pattern.compile("(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,7}:(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|:(?::[0-9A-Fa-f]{1,4}){1,7}|::|\\[[^\\]]+]:[0-9]+|[^:\\[\\]\\s]+:[0-9]+");
  private static final int ALL_TO_THE_END = -1;

  private final Census census;
  private final List<String> unmatched = new ArrayList<>();
  private final List<String> dangling = new ArrayList<>();
  private final List<String> named = new ArrayList<>();

  private AnsiblePatterns(Census census) {
    this.census = census;
  }

  /// The hosts of a pattern. Each line of it is one entry of a list, and is taken apart by itself.
  static Selection select(Census census, String pattern) {
    return select(census, pattern.lines().flatMap(line -> terms(line).stream()).toList());
  }

  /// The same where the terms are known: each line of a file is one.
  static Selection select(Census census, List<String> terms) {
    var empty = terms.stream().filter(term -> term.equals("!") || term.equals("&")).findFirst();
    if (empty.isPresent()) {
      return new Selection.Unknown("there is nothing behind `" + empty.get() + "`: Ansible breaks off");
    }
    try {
      return new AnsiblePatterns(census).evaluate(terms);
    } catch (TooLarge none) {
      return new Selection.Hosts(new BitSet(), List.of(), List.of(), List.of());
    } catch (Expression.Endless endless) {
      return new Selection.Unknown(endless.getMessage());
    } catch (BadExpression bad) {
      return new Selection.Unknown("`" + bad.getMessage() + "` is no regular expression");
    }
  }

  /// A single host is asked for whose number is too large: Ansible then lists nobody at all, whatever the other terms say.
  private static final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooLarge() {
      super("", null, false, false);
    }
  }

  private static final class BadExpression extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadExpression(String text) {
      super(text, null, false, false);
    }
  }

  static List<String> terms(String pattern) {
    var parts = pattern.indexOf(',') >= 0 ? Stream.of(pattern.split(",")) : ADDRESS.matcher(pattern.strip()).matches() ? Stream.of(pattern) : PART.matcher(pattern).results().map(found -> found.group());
    return parts.map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  private Selection evaluate(List<String> terms) {
    var regular = terms.stream().filter(term -> !term.startsWith("!") && !term.startsWith("&")).toList();
    var hosts = new BitSet();
    (regular.isEmpty() ? List.of("all") : regular).forEach(term -> {
      named.add(term);
      hosts.or(one(term, term));
    });
    terms.stream().filter(term -> term.startsWith("&")).forEach(term -> hosts.and(one(term, term.substring(1))));
    terms.stream().filter(term -> term.startsWith("!")).forEach(term -> hosts.andNot(one(term, term.substring(1))));
    return new Selection.Hosts(hosts, unmatched, dangling, named);
  }

  /// The hosts of one term.
  private BitSet one(String written, String term) {
    var plain = census.host(term);
    if (plain.isPresent() && written.equals(term)) {
      return bits(List.of(plain.get()));
    }
    var slice = term.startsWith("~") ? null : SUBSCRIPT.matcher(term);
    if (slice == null || !slice.matches()) {
      return matches(written, term);
    }
    var listed = listed(slice.group(1));
    if (listed.isEmpty()) {
      miss(written);
    }
    return bits(listed.map(all -> cut(all, Optional.ofNullable(slice.group(2)), slice.group(3), slice.group(4))).orElse(List.of()));
  }

  /// `[i]`, or `[i:j]` with `j` in it; a `j` of 0 is read as none.
  private static List<Integer> cut(List<Integer> all, Optional<String> single, String from, String to) {
    var start = Integer.parseInt(single.orElse(from));
    var end = single.isPresent() ? 0 : to.isEmpty() ? ALL_TO_THE_END : Integer.parseInt(to);
    if (end == 0) {
      var at = start < 0 ? all.size() + start : start;
      if (!all.isEmpty() && (at < 0 || at >= all.size())) {
        throw new TooLarge();
      }
      return all.isEmpty() ? List.of() : List.of(all.get(at));
    }
    var last = end == ALL_TO_THE_END ? all.size() - 1 : Math.min(end, all.size() - 1);
    return start > last ? List.of() : all.subList(start, last + 1);
  }

  private BitSet matches(String written, String term) {
    var groups = groups(term);
    var hosts = new BitSet();
    groups.forEach(group -> hosts.or(census.group(group).orElseThrow()));
    if (groups.isEmpty() || special(term)) {
      hostsOf(term).forEach(hosts::set);
    }
    if (hosts.isEmpty() && groups.isEmpty() && !term.equals("all") && !local(term)) {
      miss(written);
    }
    return hosts;
  }

  /// The hosts of a term as Ansible lists them, one twice where a group and its own name fit; empty where nothing fits.
  private Optional<List<Integer>> listed(String term) {
    var groups = groups(term);
    var hosts = new ArrayList<Integer>();
    groups.forEach(group -> hosts.addAll(census.ordered(group)));
    if (groups.isEmpty() || special(term)) {
      hostsOf(term).forEach(hosts::add);
    }
    return hosts.isEmpty() && groups.isEmpty() ? Optional.empty() : Optional.of(hosts);
  }

  private void miss(String written) {
    unmatched.add(written);
    if (written.startsWith("!")) {
      dangling.add(written);
    }
  }

  private static boolean special(String term) {
    return term.startsWith("~") || term.indexOf('.') >= 0 || term.indexOf('?') >= 0 || term.indexOf('*') >= 0 || term.indexOf('[') >= 0;
  }

  /// The machine itself, which no inventory needs to list.
  static boolean local(String term) {
    return term.equals("localhost") || term.equals("127.0.0.1") || term.equals("::1");
  }

  private List<String> groups(String term) {
    if (!term.startsWith("~") && !Wildcard.stands(term)) {
      return census.group(term).isPresent() ? List.of(term) : List.of();
    }
    return new LinkedHashSet<>(census.groups()).stream().filter(fitting(term)).toList();
  }

  private IntStream hostsOf(String term) {
    if (!term.startsWith("~") && !Wildcard.stands(term)) {
      return census.host(term).stream().mapToInt(Integer::intValue);
    }
    var fits = fitting(term);
    return IntStream.range(0, census.size()).filter(host -> fits.test(census.hosts().get(host)));
  }

  private static Predicate<String> fitting(String term) {
    if (term.startsWith("~")) {
      return Expression.of(term.substring(1)).<Predicate<String>>map(expression -> expression::begins).orElseThrow(() -> new BadExpression(term.substring(1)));
    }
    return Wildcard.of(term)::fits;
  }

  private static BitSet bits(List<Integer> hosts) {
    var bits = new BitSet();
    hosts.forEach(bits::set);
    return bits;
  }
}
