package org.holdpoint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.holdpoint.discover.Against;
import org.holdpoint.discover.SideFolder;
import org.holdpoint.discover.GitSides;
import org.holdpoint.rule.Rule;
import org.holdpoint.rule.RuleException;
import org.holdpoint.rule.RuleFiles;
import org.holdpoint.rule.Rulebook;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Problem;
import org.holdpoint.source.Side;
import org.holdpoint.source.Nearest;

/// The rules that judge: those shipped, those of `--rules`, and of them what `--only` and `--skip` choose. With a base, a folder of rules that the change may touch judges as
/// the base has it; that of the head is read as well, so that a mistake in it is said.
final class RulesFound {

  private RulesFound() {}

  /// The options that add rules and choose among them.
  static List<Option> options() {
    return List.of(pack(), Arguments.valued("only", "ID|FAMILY"), Arguments.valued("skip", "ID|FAMILY"));
  }

  /// The option that adds rules.
  static Option pack() {
    return Arguments.valued("rules", "DIR");
  }

  /// Those that the arguments ask for, and what the change would alter in them. `folders` hold their files, which are not what is judged.
  record Found(Rulebook rulebook, List<String> altered, Path workingFolder, Set<Path> folders) {

    /// What is judged by them.
    Comparison judged(Comparison comparison) {
      return folders.isEmpty() ? comparison : comparison.without(path -> {
        var file = workingFolder.resolve(path).normalize();
        return RuleFiles.isRuleFile(path) && folders.stream().anyMatch(file::startsWith);
      });
    }
  }

  /// Those of the folders as they stand.
  static Rulebook standing(Arguments arguments, Console console) {
    return chosen(with(arguments.values("rules").stream().map(folder -> onDisk(folder, console)).toList()), arguments);
  }

  /// Those that may judge a change. Throws [RuleException] with the mistakes of all folders of both sides, [UsageException] for a name that nothing has.
  static Found judging(Arguments arguments, Optional<Against> against, Console console) {
    var packs = arguments.values("rules").stream().map(folder -> pack(folder, arguments, against, console)).toList();
    var trusted = arguments.has("trust-head");
    var head = with(packs.stream().map(Pack::head).toList());
    var judging = trusted || packs.stream().allMatch(pack -> pack.base().isEmpty()) ? head : with(packs.stream().map(pack -> pack.base().orElse(pack.head())).toList());
    var folders = Stream.concat(packs.stream().map(Pack::folder), packs.stream().flatMap(pack -> pack.twin().stream())).collect(Collectors.toSet());
    return new Found(chosen(judging, arguments), trusted ? List.of() : packs.stream().flatMap(pack -> pack.altered().stream()).toList(), console.workingFolder(), folders);
  }

  /// A folder of rules; `base` where the base has one of its own, in the folder `twin` if that is another.
  private record Pack(Path folder, RuleFiles head, Optional<Path> twin, Optional<RuleFiles> base) {

    /// One line for each file that the two sides have differently.
    List<String> altered() {
      return base.stream().flatMap(before -> Stream.concat(head.files().stream(), before.files().stream()).map(file -> file.key()).distinct().sorted().flatMap(key -> {
        var now = head.files().stream().filter(file -> file.key().equals(key)).findFirst();
        var was = before.files().stream().filter(file -> file.key().equals(key)).findFirst();
        var same = now.isPresent() && was.isPresent() && now.get().content().equals(was.get().content());
        var word = was.isEmpty() ? "adds" : now.isEmpty() ? "removes" : "alters";
        return same ? Stream.<String>of() : Stream.of(now.or(() -> was).orElseThrow().path() + ": the change " + word + " this rule");
      })).toList();
    }
  }

  private static Pack pack(String name, Arguments arguments, Optional<Against> against, Console console) {
    var folder = console.workingFolder().resolve(name).normalize();
    if (against.isEmpty()) {
      return new Pack(folder, onDisk(name, console), Optional.empty(), Optional.empty());
    }
    return switch (against.get()) {
      case Against.Folder(var base) -> {
        var twin = twin(folder, base, arguments, console);
        yield new Pack(folder, onDisk(name, console), twin, twin.map(other -> twinFiles(other, console)));
      }
      case Against.Revision(var sides) ->
          new Pack(folder, side(sides, Side.HEAD, folder, name).orElseGet(() -> onDisk(name, console)), Optional.empty(), side(sides, Side.BASE, folder, name));
    };
  }

  private static Optional<RuleFiles> side(GitSides sides, Side side, Path folder, String name) {
    return SideFolder.read(sides, side, folder.toAbsolutePath(), RuleFiles.LARGEST).map(bytes -> RuleFiles.of(bytes, name, side));
  }

  /// The same folder below the base, where the rules lie below what is judged.
  private static Optional<Path> twin(Path folder, Path base, Arguments arguments, Console console) {
    var judged = arguments.paths().size() == 1 ? console.workingFolder().resolve(arguments.paths().getFirst()).normalize() : console.workingFolder();
    var before = console.workingFolder().resolve(base).normalize();
    if (!Files.isDirectory(judged) || !folder.startsWith(judged) || folder.startsWith(before)) {
      return Optional.empty();
    }
    return Optional.of(before.resolve(judged.relativize(folder)));
  }

  private static RuleFiles twinFiles(Path twin, Console console) {
    var shown = console.workingFolder().normalize().relativize(twin).toString().replace('\\', '/');
    return Files.isDirectory(twin) ? RuleFiles.in(twin, shown) : new RuleFiles(List.of(), List.of());
  }

  private static RuleFiles onDisk(String name, Console console) {
    return RuleFiles.in(console.workingFolder().resolve(name), name);
  }

  /// The shipped rules and those of the packs, one pack after the other. All mistakes of all packs are said.
  private static Rulebook with(List<RuleFiles> packs) {
    var rulebook = Rulebook.shipped();
    var problems = new ArrayList<Problem>();
    for (var pack : packs) {
      try {
        rulebook = rulebook.with(pack);
      } catch (RuleException wrong) {
        problems.addAll(wrong.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
    return rulebook;
  }

  private static Rulebook chosen(Rulebook rulebook, Arguments arguments) {
    var only = names("only", arguments, rulebook);
    var skip = names("skip", arguments, rulebook);
    if (only.isEmpty() && skip.isEmpty()) {
      return rulebook;
    }
    var chosen = rulebook.choosing(rule -> (only.isEmpty() || named(rule, only)) && !named(rule, skip));
    if (chosen.rules().isEmpty() && !rulebook.rules().isEmpty()) {
      throw new UsageException("--only and --skip leave no rule that could judge");
    }
    return chosen;
  }

  private static Set<String> names(String option, Arguments arguments, Rulebook rulebook) {
    var names = new HashSet<>(arguments.values(option));
    arguments.values(option).forEach(name -> require("--" + option + ": ", name, rulebook));
    return names;
  }

  /// Throws [UsageException] for a name that no rule and no family has.
  static void require(String before, String name, Rulebook rulebook) {
    if (rulebook.all().stream().noneMatch(rule -> named(rule, Set.of(name)))) {
      var known = rulebook.all().stream().map(rule -> name.contains("/") ? rule.id() : rule.family()).collect(Collectors.toSet());
      throw new UsageException(before + "there is no rule or family `" + name + "`" + Nearest.to(name, known).map(near -> "; did you mean `" + near + "`?").orElse("; see `holdpoint rules`"));
    }
  }

  /// Whether one of the names is that of the rule or of its family.
  static boolean named(Rule rule, Set<String> names) {
    return names.contains(rule.id()) || names.contains(rule.family());
  }
}
