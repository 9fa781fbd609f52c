package org.holdpoint.language.kubernetes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.OverlaidCopies;
import org.holdpoint.fact.ClusterFact.TakenAway;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Bonds;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.replay.line.Once;
import org.holdpoint.source.Folders;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Scalar;

/// The manifests of one side that kustomizations name: what they set up is what the kustomizations come to that no other one names. A base is judged where it is used.
final class Kustomizations implements JointLanguage.Joint {

  private final Map<String, SourceFile> files = new HashMap<>();
  private final Map<String, Kustomization> folders = new TreeMap<>();
  private final Map<String, String> groups;
  private final Set<Subject> used = new HashSet<>();
  private final Set<String> named = new HashSet<>();
  private final Map<Subject, Kustomization> tops = new HashMap<>();
  private final Map<String, Once<Rendered>> rendered = new ConcurrentHashMap<>();

  /// What a group of files comes to.
  /// @param facts by the keys of the files that they are told in
  /// @param unknown by the keys of kustomizations, what of them is not worked out
  /// @param named the same as it is written, without a version (`?ref=`), with what they are laid over
  private record Rendered(Map<String, List<Fact>> facts, Map<String, List<Span>> unknown, Map<String, Set<String>> named) {}

  Kustomizations(List<SourceFile> all) {
    all.forEach(file -> files.put(file.key(), file));
    all.stream().filter(Overlays::names).flatMap(file -> Kustomization.of(file).stream()).forEach(one -> folders.put(one.folder(), one));
    var bonds = new Bonds();
    folders.values().forEach(one -> one.named().forEach(path -> {
      var key = Optional.ofNullable(folders.get(path)).map(other -> other.file().key()).orElse(path);
      if (files.containsKey(key)) {
        bonds.bind(one.file().key(), key);
        named.add(key);
      }
    }));
    folders.values().forEach(one -> bonds.leader(one.file().key()));
    this.groups = bonds.all();
    groups.keySet().forEach(key -> used.add(Workloads.folder(files.get(key))));
    folders.values().stream().filter(one -> !named.contains(one.file().key()) && !one.component()).forEach(one -> tops.put(one.subject(), one));
    // Those that name each other in a circle have none above them, and Kustomize refuses them: each says what it says.
    var topped = tops.values().stream().map(top -> groups.get(top.file().key())).collect(Collectors.toSet());
    folders.values().stream().filter(one -> !one.component() && !topped.contains(groups.get(one.file().key()))).forEach(one -> tops.put(one.subject(), one));
    Set.copyOf(groups.values()).forEach(group -> rendered.put(group, new Once<>(() -> rendered(group))));
  }

  @Override
  public Optional<String> group(SourceFile file) {
    return Optional.ofNullable(groups.get(file.key()));
  }

  @Override
  public boolean elsewhere(SourceFile file, Subject subject) {
    return groups.containsKey(file.key()) && used.contains(subject) && !tops.containsKey(subject);
  }

  @Override
  public Optional<Span> leads(SourceFile file, Subject subject) {
    return Optional.ofNullable(tops.get(subject)).map(Kustomization::place);
  }

  @Override
  public Set<String> unknown(Subject subject) {
    return Optional.ofNullable(tops.get(subject)).flatMap(top -> group(top.file()).map(rendered::get).map(all -> all.get().named().getOrDefault(top.file().key(), Set.of()))).orElse(Set.of());
  }

  @Override
  public Optional<Declared> read(SourceFile file) {
    return group(file).map(rendered::get).map(Once::get).flatMap(all -> Manifests.read(file, Optional.of(all.facts().getOrDefault(file.key(), List.of())), all.unknown().getOrDefault(file.key(), List.of())));
  }

  private Rendered rendered(String group) {
    var facts = new HashMap<String, List<Fact>>();
    var unknown = new HashMap<String, List<Span>>();
    var open = new HashMap<String, Set<String>>();
    var homes = new HashMap<String, String>();
    files.values().stream().filter(file -> group.equals(groups.get(file.key())) && Manifests.language().recognises(file) > 0).forEach(file -> homes.put(file.path(), file.key()));
    folders.values().stream().filter(one -> group.equals(groups.get(one.file().key()))).forEach(one -> {
      var rendering = new Rendering(files, folders);
      var pieces = rendering.of(one);
      unknown.put(one.file().key(), rendering.unknown().stream().filter(text -> !text.text().equals(Charts.LIST)).map(Scalar::at).filter(at -> at.file().equals(one.file().path())).map(Span::line).distinct().map(line -> one.file().span(one.file().lines().get(line - 1))).toList());
      open.put(one.file().key(), rendering.unknown().stream().map(text -> text.text().replaceFirst("\\?.*", "")).collect(Collectors.toSet()));
      var own = facts.computeIfAbsent(one.file().key(), _ -> new ArrayList<>());
      // What is laid over is judged with what it is laid over, where all of that is known.
      Workloads.facts(one.file(), one.body()).stream().filter(fact -> !rendering.unknown().isEmpty() || !(fact instanceof OverlaidCopies || fact instanceof TakenAway)).forEach(own::add);
      own.addAll(Charts.of(one.file(), one.body()));
      if (tops.containsKey(one.subject())) {
        // What leaves a base is told where the base is used.
        own.addAll(Beside.of(one, files.values(), named));
        pieces.stream().flatMap(piece -> Workloads.facts(one.subject(), piece.name(), piece.file(), piece.object()).stream())
            .forEach(fact -> facts.computeIfAbsent(homes.getOrDefault(fact.at().file(), one.file().key()), _ -> new ArrayList<>()).add(fact));
        rendering.apart().stream().flatMap(patch -> patch.facts(one.subject()).stream())
            .forEach(fact -> facts.computeIfAbsent(homes.getOrDefault(fact.at().file(), one.file().key()), _ -> new ArrayList<>()).add(fact));
      }
    });
    return new Rendered(facts, unknown, open);
  }

  /// The folders and files that a kustomization names.
  static Set<String> leads(SourceFile file) {
    return Overlays.names(file) ? Stream.concat(Stream.of(Folders.around(file.key())), Kustomization.of(file).stream().flatMap(Kustomization::named)).collect(Collectors.toSet()) : Set.of();
  }
}
