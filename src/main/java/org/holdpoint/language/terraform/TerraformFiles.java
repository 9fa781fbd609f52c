package org.holdpoint.language.terraform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdpoint.fact.Subject;
import org.holdpoint.hcl.DataFiles;
import org.holdpoint.hcl.HclReader;
import org.holdpoint.hcl.Moved;
import org.holdpoint.hcl.Operators;
import org.holdpoint.hcl.Scope;
import org.holdpoint.language.terraform.Folder.Part;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.replay.line.Once;
import org.holdpoint.resource.Node;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// The files of one side: folders that call each other are read together, when the first file of them is asked for.
final class TerraformFiles implements JointLanguage.Joint {

  /// With more files of variables of which nobody knows which is used, none of them is looked into.
  private static final int MOST = 12;
  /// Folders that call a module to show or try it: it is called otherwise in truth.
  private static final Set<String> TRYING = Set.of("example", "examples", "test", "tests", "fixture", "fixtures", "testdata");

  private final Map<String, String> groups;
  private final Map<String, Once<Map<String, Outcome>>> read = new ConcurrentHashMap<>();
  private final Predicate<Span> brought;
  private final JointLanguage.Data data;

  /// What became of a file.
  private sealed interface Outcome {

    record Read(Declared declared) implements Outcome {}

    record Broken(UnreadableException because) implements Outcome {}
  }

  TerraformFiles(List<SourceFile> files, JointLanguage.Data data, Predicate<Span> brought) {
    this.data = data;
    this.brought = brought;
    this.groups = Groups.of(files);
    var members = new TreeMap<String, List<SourceFile>>();
    files.forEach(file -> members.computeIfAbsent(groups.get(Folder.of(file)), _ -> new ArrayList<>()).add(file));
    members.forEach((group, some) -> read.put(group, new Once<>(() -> outcomes(some))));
  }

  @Override
  public Optional<Declared> read(SourceFile file) {
    var outcome = group(file).map(read::get).map(group -> group.get().get(file.key()));
    return switch (outcome.orElseGet(() -> outcomes(List.of(file)).get(file.key()))) {
      case Outcome.Read(var declared) -> Optional.of(declared);
      case Outcome.Broken(var because) -> throw because;
    };
  }

  @Override
  public Optional<String> group(SourceFile file) {
    return Optional.of(groups.getOrDefault(Folder.of(file), Folder.of(file)));
  }

  private Map<String, Outcome> outcomes(List<SourceFile> files) {
    var outcomes = new HashMap<String, Outcome>();
    var parts = new ArrayList<Part>();
    for (var file : files) {
      try {
        parts.add(new Part(file, Terraform.json(file.name()) ? JsonReader.read(file) : HclReader.read(file)));
      } catch (UnreadableException broken) {
        outcomes.put(file.key(), new Outcome.Broken(broken));
      }
    }
    var folders = folders(parts);
    var found = found(folders);
    parts.stream().filter(part -> Terraform.variables(part.file().name()) && Groups.home(Folder.of(part.file()), folders.keySet()).isEmpty()).forEach(part -> OwnParts.of(part, found));
    parts.forEach(part -> outcomes.put(part.file().key(), new Outcome.Read(new Declared(Terraform.module(part.file()), found.facts(part.file()), found.policies(part.file()), found.unread(part.file()), List.of())
        .with(found.own(part.file())))));
    return outcomes;
  }

  /// The folders that set something up; files of variables belong to the nearest of them above.
  private static Map<String, Folder> folders(List<Part> parts) {
    var folders = new TreeMap<String, Folder>();
    parts.stream().filter(part -> !Terraform.variables(part.file().name())).forEach(part -> folders.computeIfAbsent(Folder.of(part.file()), path -> new Folder(path, new ArrayList<>(), new ArrayList<>())).parts().add(part));
    parts.stream().filter(part -> Terraform.variables(part.file().name())).forEach(part -> Groups.home(Folder.of(part.file()), folders.keySet()).ifPresent(home -> folders.get(home).variables().add(part)));
    return folders;
  }

  private Found found(Map<String, Folder> folders) {
    var called = new HashSet<String>();
    folders.values().stream().filter(folder -> !tries(folder.path())).forEach(folder -> folder.blocks("module")
        .forEach(one -> one.block().attribute("source").flatMap(source -> Operators.known(source.formula().in(Scope.empty(brought)))).flatMap(source -> Folder.along(folder.path(), source)).ifPresent(called::add)));
    var found = new Found();
    folders.values().stream().filter(folder -> !called.contains(folder.path())).forEach(folder -> found.addAll(found(folder, folders)));
    return found;
  }

  /// A module that nobody calls, with each of the files of variables that may be used with it.
  private Found found(Folder folder, Map<String, Folder> folders) {
    var used = new TreeMap<String, Node>();
    folder.variables().stream().filter(part -> Folder.of(part.file()).equals(folder.path()) && Terraform.automatic(part.file().name())).sorted(Comparator.comparing(part -> rank(part.file()))).forEach(part -> used.putAll(values(part)));
    var files = folder.variables().stream().filter(part -> !Folder.of(part.file()).equals(folder.path()) || !Terraform.automatic(part.file().name())).map(TerraformFiles::values).toList();
    var production = files.isEmpty() ? Stages.production(folder, used.keySet()) : Optional.<Map<String, Node>>empty();
    var chosen = production.map(List::of).orElse(files);
    if (chosen.isEmpty()) {
      return run(folder, folders, used);
    }
    var open = new HashMap<String, Node>(used);
    chosen.forEach(values -> values.forEach((name, value) -> open.put(name, Moved.unknown(value, "var." + name + " stands in files of which one is chosen"))));
    var each = chosen.size() > MOST ? List.<Found>of() : chosen.stream().map(values -> {
      var given = new HashMap<String, Node>(used);
      given.putAll(values);
      return run(folder, folders, given);
    }).toList();
    return each.isEmpty() ? run(folder, folders, open) : Found.whichever(run(folder, folders, open), each);
  }

  private Found run(Folder folder, Map<String, Folder> folders, Map<String, Node> given) {
    var found = new Found();
    // What a folder that tries a module calls is judged as what it is elsewhere.
    var reached = new TreeMap<>(folders);
    reached.keySet().removeIf(path -> tries(folder.path()) && !tries(path));
    new ModuleRun(reached, new Subject("module", folder.path()), brought, new DataFiles(data.files(), data.paths(), folder.path(), folder.path()), found).of(folder, "", given, 0, Optional.empty());
    return found;
  }

  private static boolean tries(String folder) {
    return Stream.of(folder.split("/")).anyMatch(TRYING::contains);
  }

  /// Later files win: `terraform.tfvars`, its JSON, then all others by name (Terraform language, "Variable Definition Precedence").
  private static String rank(SourceFile file) {
    return file.name().equals("terraform.tfvars") ? "0" : file.name().equals("terraform.tfvars.json") ? "1" : "2" + file.name();
  }

  private static Map<String, Node> values(Part part) {
    var values = new TreeMap<String, Node>();
    var scope = Scope.empty(_ -> false);
    part.root().attributes().forEach(one -> values.put(one.name(), one.formula().in(scope)));
    return values;
  }
}
