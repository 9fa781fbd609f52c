package org.holdpoint.discover;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.Side;
import org.holdpoint.source.Skipped;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.source.Tree;

/// What differs between the sides of a repository → the files of both that are judged, and what stands beside them.
final class GitComparison {

  private static final String STANDARD_INPUT = "-";
  private final GitSides sides;
  private final Settings settings;
  private final FileLoader loader;
  private final Set<Skipped> skipped = new LinkedHashSet<>();
  private final List<Incomplete> incomplete = new ArrayList<>();
  private final GitSearch search;
  private Optional<List<GitFile>> base = Optional.empty();

  GitComparison(GitSides sides, Settings settings, FileLoader loader) {
    this.sides = sides;
    this.settings = settings;
    this.loader = loader;
    this.search = new GitSearch(sides);
  }

  Comparison compare(List<String> paths, Optional<StandardInput> input) {
    var changes = sides.changes();
    var scope = new LinkedHashSet<String>();
    paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).map(names()::inside).forEach(scope::add);
    if (paths.contains(STANDARD_INPUT)) {
      scope.add(give(input, scope, changes));
    }
    var judged = changes.values().stream().map(change -> within(scope, change)).flatMap(Optional::stream).toList();
    paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).forEach(path -> requireKnown(path, changes.values()));
    var wanted = new ArrayList<GitLoader.Wanted>();
    judged.forEach(change -> wanted.addAll(wanted(change)));
    var loaded = GitLoader.load(sides.repository(), loader, input, wanted);
    incomplete.addAll(loaded.incomplete());
    loaded.files().forEach(file -> LfsPointer.skipped(file).ifPresent(skipped::add));
    incomplete.sort(Comparator.comparing(Incomplete::at));
    var named = wanted.stream().filter(one -> one.side() == Side.HEAD && scope.contains(one.file().path().shown())).map(one -> names().shown(one.file().path())).distinct().toList();
    var renamed = new HashSet<String>();
    judged.stream().filter(GitChange::renamed).forEach(change -> renamed.add(names().shown(change.path())));
    return new Comparison(Optional.of(tree(Side.BASE, loaded.files(), wanted, changes)), tree(Side.HEAD, loaded.files(), wanted, changes), incomplete, named,
        skipped.stream().sorted(Comparator.comparing(Skipped::path).thenComparing(Skipped::side)).toList(), renamed);
  }

  /// Puts standard input in the place of the file whose name it is given, whether that changed or not.
  private String give(Optional<StandardInput> input, Set<String> scope, Map<RepositoryPath, GitChange> changes) {
    var name = input.map(StandardInput::name).filter(text -> !text.isBlank())
        .orElseThrow(() -> new DiscoveryException("`-` reads standard input, which needs a name to be judged by: give --stdin-filename NAME"));
    var path = names().inside(name);
    if (scope.contains(path)) {
      throw new DiscoveryException("standard input is named `" + name + "`, as a file that is judged is; name only one of them");
    }
    var file = new GitFile(RepositoryPath.of(path), GitFile.PLAIN, new Content.Given());
    var was = Optional.ofNullable(changes.get(file.path())).map(GitChange::was)
        .orElseGet(() -> sides.tree(List.of(path)).stream().filter(one -> one.path().equals(file.path())).findFirst());
    changes.put(file.path(), new GitChange(was, Optional.of(file), false));
    return path;
  }

  /// The part of a change that lies in what was named. Of a file that moved out of it, only its removal does.
  private static Optional<GitChange> within(Set<String> scope, GitChange change) {
    if (covers(scope, change.path())) {
      return Optional.of(change);
    }
    return change.was().filter(was -> covers(scope, was.path())).map(was -> change.now(Optional.empty()));
  }

  private static boolean covers(Collection<String> scope, RepositoryPath path) {
    var shown = path.shown();
    return scope.stream().anyMatch(named -> named.isEmpty() || shown.equals(named) || shown.startsWith(named + "/"));
  }

  /// A path that nothing is known of is a mistake; a file without a change is not, but with the index it is said: its change may not be staged.
  private void requireKnown(String path, Collection<GitChange> changes) {
    var inside = List.of(names().inside(path));
    if (inside.getFirst().isEmpty() || changes.stream().anyMatch(change -> covers(inside, change.path()) || change.was().filter(was -> covers(inside, was.path())).isPresent())) {
      return;
    }
    var onDisk = names().root().resolve(inside.getFirst());
    if (!Files.exists(onDisk) && sides.tree(inside).isEmpty()) {
      throw new DiscoveryException("there is no file or folder `" + path + "`, neither now nor in " + sides.against());
    }
    if (sides.staged() && !Files.isDirectory(onDisk)) {
      skipped.add(new Skipped(names().shown(inside.getFirst()), Side.HEAD, "nothing of it is staged", true));
    }
  }

  private List<GitLoader.Wanted> wanted(GitChange change) {
    var paired = change.path();
    if (change.unmerged()) {
      incomplete.add(new Incomplete(Span.start(names().shown(paired), Side.HEAD), "its merge is not finished; resolve the conflict and `git add` it"));
      return List.of();
    }
    var wanted = new ArrayList<GitLoader.Wanted>();
    change.was().filter(file -> isJudged(file, Side.BASE, change)).ifPresent(file -> wanted.add(new GitLoader.Wanted(file, paired, Side.BASE)));
    change.now().filter(file -> isJudged(file, Side.HEAD, change)).ifPresent(file -> wanted.add(new GitLoader.Wanted(file, paired, Side.HEAD)));
    return wanted;
  }

  private boolean isJudged(GitFile file, Side side, GitChange change) {
    var path = names().shown(file.path());
    if (settings.excludes(path, path)) {
      if (side == Side.HEAD || change.now().isEmpty()) {
        skipped.add(new Skipped(path, side, "the settings exclude it"));
      }
      return false;
    }
    if (!file.regular() && (side == Side.HEAD || change.now().filter(now -> !now.regular()).isEmpty())) {
      skipped.add(file.submodule() ? new Skipped(path, side, "a submodule is judged in its own repository", true)
          : leaves(file) ? new Skipped(path, side, "a link that leaves the repository is not followed", true)
          : new Skipped(path, side, "a link is not followed: what it leads to is judged at its own place"));
    }
    return file.regular();
  }

  /// Whether a link leads out of the repository, going by its text alone.
  private boolean leaves(GitFile link) {
    var target = switch (link.content()) {
      case Content.Blob(var id) -> Blobs.read(sides.repository(), List.of(id), loader.limits().maxFileSize()).get(id) instanceof Blobs.Blob.Bytes(var bytes)
          ? new String(bytes, StandardCharsets.UTF_8) : "/";
      case Content.OnDisk() -> names().onDisk(link.path()).map(GitComparison::target).orElse("/");
      case Content.Given() -> "";
    };
    if (target.startsWith("/") || target.contains(":")) {
      return true;
    }
    var depth = (int) link.path().bytes().chars().filter(letter -> letter == '/').count();
    for (var part : target.split("/")) {
      depth += part.equals("..") ? -1 : part.isEmpty() || part.equals(".") ? 0 : 1;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString().replace(link.getFileSystem().getSeparator(), "/");
    } catch (java.io.IOException _) {
      return "/";
    }
  }

  private Tree tree(Side side, List<SourceFile> loaded, List<GitLoader.Wanted> judged, Map<RepositoryPath, GitChange> changes) {
    var files = loaded.stream().filter(file -> file.side() == side).sorted(Comparator.comparing(SourceFile::path)).toList();
    var taken = new HashSet<RepositoryPath>();
    judged.stream().filter(one -> one.side() == side).forEach(one -> taken.add(one.file().path()));
    var moved = new HashSet<RepositoryPath>();
    for (var change : changes.values()) {
      moved.add(change.path());
      change.was().ifPresent(was -> moved.add(was.path()));
    }
    return new Tree(side, files, new GitBeside(sides, side, loader, () -> side(side, changes.values()).stream()
        .filter(file -> file.regular() && !taken.contains(file.path()) && !excluded(file)).toList(), moved, search));
  }

  private boolean excluded(GitFile file) {
    var path = names().shown(file.path());
    return settings.excludes(path, path);
  }

  /// The files of one side: those of the base, and for the head what changed in their place.
  private Collection<GitFile> side(Side side, Collection<GitChange> changes) {
    var files = new LinkedHashMap<RepositoryPath, GitFile>();
    base().forEach(file -> files.put(file.path(), file));
    if (side == Side.HEAD) {
      changes.forEach(change -> change.was().ifPresent(was -> files.remove(was.path())));
      changes.stream().filter(change -> !change.unmerged()).forEach(change -> change.now().ifPresent(now -> files.put(now.path(), now)));
    }
    return files.values();
  }

  /// All files of the base, listed once.
  private List<GitFile> base() {
    base = base.or(() -> Optional.of(sides.tree(List.of())));
    return base.orElseThrow();
  }

  private RepositoryNames names() {
    return sides.repository().names();
  }
}
