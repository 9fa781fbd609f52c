package org.holdpoint.language.terraform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.fact.DnsFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.replay.Embedded;
import org.holdpoint.resource.OwnNames;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Entry;

/// What files set up, by the file in which it stands, in order.
final class Found {

  private static final Pattern SUFFIX = Pattern.compile("\\[(?:\\d+|\"[^\"]*\")]");

  private final Map<String, List<Fact>> facts = new LinkedHashMap<>();
  private final Map<String, Set<Embedded>> policies = new LinkedHashMap<>();
  private final Map<String, List<Entry>> own = new LinkedHashMap<>();
  /// What says more things than are worked out one by one.
  private final Map<String, Set<Span>> unread = new LinkedHashMap<>();

  void unread(SourceFile file, Span at) {
    unread.computeIfAbsent(file.key(), _ -> new LinkedHashSet<>()).add(at);
  }

  List<Span> unread(SourceFile file) {
    return List.copyOf(unread.getOrDefault(file.key(), Set.of()));
  }

  void add(SourceFile file, List<? extends Fact> more) {
    facts.computeIfAbsent(file.key(), _ -> new ArrayList<>()).addAll(more);
  }

  void policy(SourceFile file, Embedded policy) {
    policies.computeIfAbsent(file.key(), _ -> new LinkedHashSet<>()).add(policy);
  }

  /// What bears names of its authors' own.
  void own(SourceFile file, Entry part) {
    own.computeIfAbsent(file.key(), _ -> new ArrayList<>()).add(part);
  }

  /// The same, without what is told already, by whichever file.
  List<Entry> own(SourceFile file) {
    return own.containsKey(file.key()) ? besides(own.get(file.key())) : List.of();
  }

  private List<Entry> besides(List<Entry> parts) {
    var told = facts.values().stream().flatMap(List::stream).filter(fact -> fact instanceof Setting setting && !setting.meaning().equals("other") && !setting.form().equals("nothing")).map(fact -> line(fact.at())).collect(Collectors.toSet());
    return OwnNames.besides(parts, at -> told.contains(line(at)));
  }

  private static String line(Span at) {
    return at.file() + ":" + at.line();
  }

  List<Fact> facts(SourceFile file) {
    return List.copyOf(facts.getOrDefault(file.key(), List.of()));
  }

  List<Embedded> policies(SourceFile file) {
    return List.copyOf(policies.getOrDefault(file.key(), Set.of()));
  }

  void addAll(Found other) {
    other.facts.forEach((file, more) -> facts.computeIfAbsent(file, _ -> new ArrayList<>()).addAll(more));
    other.policies.forEach((file, more) -> policies.computeIfAbsent(file, _ -> new LinkedHashSet<>()).addAll(more));
    other.unread.forEach((file, more) -> unread.computeIfAbsent(file, _ -> new LinkedHashSet<>()).addAll(more));
    other.own.forEach((file, more) -> own.computeIfAbsent(file, _ -> new ArrayList<>()).addAll(more));
  }

  /// What holds whichever of some files of variables is used: what is the same with each of them, and `open`, where their variables are not known. Each thing is there once; what differs stands for
  /// each of them.
  static Found whichever(Found open, List<Found> each) {
    var all = new Found();
    all.policies.putAll(open.policies);
    all.own.putAll(open.own);
    all.unread.putAll(open.unread);
    open.facts.forEach((file, facts) -> {
      var with = each.stream().map(one -> Set.copyOf(one.facts.getOrDefault(file, List.of()))).toList();
      var counted = counted(facts, with);
      var same = facts.stream().filter(fact -> !varies(fact) && !counted.contains(fact.key()) || with.stream().allMatch(one -> one.contains(fact))).toList();
      var known = Set.copyOf(same);
      var merged = new ArrayList<Fact>(same);
      each.stream().flatMap(one -> one.facts.getOrDefault(file, List.of()).stream()).filter(fact -> fact instanceof Resource && counted.contains(whole(fact.key())) && !counted.contains(fact.key())).distinct().forEach(merged::add);
      each.forEach(one -> one.facts.getOrDefault(file, List.of()).stream().filter(fact -> varies(fact) && !known.contains(fact)).forEach(merged::add));
      all.facts.put(file, merged);
    });
    return all;
  }

  /// Things of which `open` does not know how many there are, and each of the files of variables does.
  private static Set<Key> counted(List<Fact> open, List<Set<Fact>> with) {
    var settled = with.stream().flatMap(Set::stream).filter(Resource.class::isInstance).map(Fact::key).collect(Collectors.toSet());
    var uncounted = open.stream().filter(Resource.class::isInstance).map(Fact::key).filter(key -> !settled.contains(key)).collect(Collectors.toSet());
    return with.stream().flatMap(Set::stream).filter(Resource.class::isInstance).map(fact -> whole(fact.key())).filter(uncounted::contains).collect(Collectors.toSet());
  }

  /// What one of several is known by where nobody knows how many there are: `aws_instance.web` of `aws_instance.web["eu"]`.
  private static Key whole(Key key) {
    return new Key(key.subject(), key.kind(), key.path().stream().map(part -> SUFFIX.matcher(part).replaceAll("")).toList());
  }

  private static boolean varies(Fact fact) {
    return fact instanceof Setting || fact instanceof DnsFact || fact instanceof ResourceFact.Identity || fact instanceof ResourceFact.Opening || fact instanceof ResourceFact.Place;
  }

}
