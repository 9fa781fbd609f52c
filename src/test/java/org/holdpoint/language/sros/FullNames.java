package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Gives every context its full keywords: a name is looked up among the commands of the parent context, first as it is, then as a shortening.
/// What was clear in one place is *learnt* and decides elsewhere, so the whole tree is walked twice.
final class FullNames {
  /// A context with its full path and its `names` in the reference; `implied` are the keywords of child contexts that the reference has no row for.
  record Named(String path, List<String> rows, List<String> names, List<String> opened, List<String> implied) {}

  private final SortedMap<String, Named> named = new TreeMap<>();
  private final Map<String, Map<String, Integer>> votes = new HashMap<>();
  private final List<String> ambiguous = new ArrayList<>();
  private final Map<String, String> learnt;

  private FullNames(Map<String, String> learnt) {
    this.learnt = learnt;
  }

  static FullNames of(RawContext root) {
    var first = new FullNames(Map.of());
    first.walk("", root);
    var second = new FullNames(first.majority());
    second.walk("", root);
    return second;
  }

  SortedMap<String, Named> named() {
    return named;
  }

  List<String> ambiguous() {
    return ambiguous;
  }

  private Map<String, String> majority() {
    var most = new HashMap<String, String>();
    votes.forEach((name, counts) -> most.put(name, counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).orElseThrow().getKey()));
    return most;
  }

  private void walk(String path, RawContext given) {
    var context = unstuttered(path, given);
    var keywords = new TreeSet<String>();
    context.rows().forEach(row -> Rows.keywords(row).forEach(keywords::add));
    var children = new LinkedHashMap<String, List<RawContext>>();
    var implied = new TreeSet<String>();
    // Long names first: a name that the parent does not know stands for itself, and the shorter ones may mean it.
    for (String name : context.children().keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
      String keyword = keyword(path, name, keywords, implied);
      if (!keywords.contains(keyword)) implied.add(keyword);
      children.computeIfAbsent(keyword, _ -> new ArrayList<>()).add(context.children().get(name));
    }
    named.put(path, new Named(path, context.rows(), context.names(), children.keySet().stream().sorted().toList(), List.copyOf(implied)));
    children.forEach((keyword, spellings) -> walk(path.isEmpty() ? keyword : path + ">" + keyword, RawContext.merged(spellings)));
  }

  /// A name that only repeats its parent's (`ies>ies>sub-if`) is a slip of the pen: its rows and children belong to the parent.
  private static RawContext unstuttered(String path, RawContext context) {
    String own = path.substring(path.lastIndexOf('>') + 1);
    boolean known = context.rows().stream().flatMap(Rows::keywords).anyMatch(own::equals);
    var twin = context.children().entrySet().stream()
        .filter(child -> child.getKey().equals(own) || Abbreviation.known(child.getKey()).filter(own::equals).isPresent()).findFirst();
    if (known || twin.isEmpty()) return context;
    return unstuttered(path, RawContext.merged(List.of(context.without(twin.get().getKey()), twin.get().getValue())));
  }

  private String keyword(String path, String name, TreeSet<String> keywords, TreeSet<String> implied) {
    var best = Abbreviation.best(name, keywords.stream(), learnt);
    if (best.isEmpty()) best = Abbreviation.best(name, implied.stream(), learnt);
    if (best.size() > 1) ambiguous.add(path + " : " + name + " = " + best);
    if (best.size() == 1) votes.computeIfAbsent(name, _ -> new HashMap<>()).merge(best.getFirst(), 1, Integer::sum);
    if (!best.isEmpty()) return best.getFirst();
    return Abbreviation.known(name).orElseGet(() -> learnt.getOrDefault(name, name));
  }
}
