package org.holdpoint.discover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.Side;
import org.holdpoint.source.Skipped;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.source.Tree;

/// Paths on the command line → the files of both sides. The head is always read from the disk; the base is a folder (or the one file that the one named
/// file is compared with). A base that is a git revision or the index would replace `baseTree` alone: pairs are made by key.
public final class Discovery {

  private static final String STANDARD_INPUT = "-";
  private final PathNames names;
  private final Optional<Path> base;
  private final Settings settings;
  private final FileLoader loader;
  private final List<Incomplete> incomplete = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final Set<String> hidden = new TreeSet<>();
  private final Set<String> namedKeys = new LinkedHashSet<>();

  private Discovery(Optional<Path> baseDir, Settings settings, Limits limits, Path workingFolder) {
    this.names = new PathNames(workingFolder.toAbsolutePath().normalize());
    this.base = baseDir.map(dir -> names.workingFolder().resolve(dir).normalize());
    this.settings = settings;
    this.loader = new FileLoader(limits);
  }

  /// One path of the command line. `below` is where it stands in the base and what its keys start with.
  private record Named(Path file, boolean folder, String below) {}

  /// The files that `paths` name, and their twins in the base; no path means the working folder. Throws [DiscoveryException].
  public static Comparison discover(List<String> paths, Optional<Path> baseDir, Settings settings, Limits limits, Path workingFolder) {
    return discover(paths, Optional.empty(), baseDir, settings, limits, workingFolder);
  }

  /// The same, where the path `-` is standard input.
  public static Comparison discover(List<String> paths, Optional<StandardInput> input, Optional<Path> baseDir, Settings settings, Limits limits,
      Path workingFolder) {
    return new Discovery(baseDir, settings, limits, workingFolder).compare(paths.isEmpty() ? List.of(".") : paths, input);
  }

  private Comparison compare(List<String> paths, Optional<StandardInput> input) {
    base.ifPresent(folder -> requireBase(folder, paths));
    var distinct = List.copyOf(new LinkedHashSet<>(paths));
    var onDisk = distinct.stream().filter(path -> !path.equals(STANDARD_INPUT)).map(path -> named(path, distinct.size() == 1)).toList();
    var piped = distinct.contains(STANDARD_INPUT) ? Optional.of(standardInput(input, distinct.size() == 1)) : Optional.<Named>empty();
    var headFiles = headFiles(onDisk);
    piped.ifPresent(one -> input.flatMap(given -> pipedFile(one, given, headFiles)).ifPresent(headFiles::add));
    var head = new Tree(Side.HEAD, inOrder(headFiles), SettingsFiles.of(settings, names, loader));
    var all = new ArrayList<>(onDisk);
    piped.ifPresent(all::add);
    var baseTree = base.map(folder -> baseTree(folder, all));
    incomplete.sort(Comparator.comparing(Incomplete::at));
    skipped.sort(Comparator.comparing(Skipped::path).thenComparing(Skipped::side));
    return new Comparison(baseTree, head, incomplete, List.copyOf(namedKeys), skipped, Set.of(), List.copyOf(hidden));
  }

  private void requireBase(Path folder, List<String> paths) {
    if (!Files.exists(folder)) {
      throw new DiscoveryException("there is no folder `" + names.path(folder) + "` to compare with; --base takes the folder that holds the files as they were");
    }
    if (paths.size() == 1 && isSame(folder, paths.getFirst())) {
      throw new DiscoveryException("`" + names.path(folder) + "` would be compared with itself; --base takes the folder that holds the files as they were");
    }
  }

  private boolean isSame(Path folder, String path) {
    try {
      return !path.equals(STANDARD_INPUT) && Files.isSameFile(folder, names.workingFolder().resolve(path));
    } catch (IOException | InvalidPathException _) {
      return false;
    }
  }

  private Named named(String path, boolean alone) {
    try {
      var file = names.workingFolder().resolve(path).normalize();
      if (!Files.exists(file)) {
        throw new DiscoveryException("there is no file or folder `" + path + "`; to judge its removal, name the folder that it was in, with --base");
      }
      return named(file, Files.isDirectory(file), alone);
    } catch (InvalidPathException _) {
      throw new DiscoveryException("`" + path.replace('\0', '\uFFFD') + "` cannot be a path on this machine");
    }
  }

  private Named standardInput(Optional<StandardInput> input, boolean alone) {
    var name = input.map(StandardInput::name).filter(text -> !text.isBlank())
        .orElseThrow(() -> new DiscoveryException("`-` reads standard input, which needs a name to be judged by: give --stdin-filename NAME"));
    try {
      return named(names.workingFolder().resolve(name).normalize(), false, alone);
    } catch (InvalidPathException _) {
      throw new DiscoveryException("`" + name.replace('\0', '\uFFFD') + "` cannot be a path on this machine");
    }
  }

  /// With a base, one path is compared with the base itself; several are, each by its own path below the working folder.
  private Named named(Path file, boolean folder, boolean alone) {
    var path = names.path(file);
    if (base.isEmpty() || !alone) {
      if (base.isPresent() && (path.equals("..") || path.startsWith("../"))) {
        throw new DiscoveryException("`" + path + "` lies outside the working folder, so that its place in the base is not known; name it alone, or change"
            + " to a folder that holds all paths");
      }
      return new Named(file, folder, path.equals(".") ? "" : path);
    }
    if (folder && Files.isRegularFile(base.get())) {
      throw new DiscoveryException("`" + path + "` is a folder and the base `" + names.path(base.get()) + "` is a file; compare folder with folder");
    }
    return new Named(file, folder, folder ? "" : file.getFileName().toString());
  }

  private List<SourceFile> headFiles(List<Named> paths) {
    var found = new Found();
    for (var one : paths) {
      if (one.folder) {
        FolderWalk.into(found, one.file, prefix(one.below), base.stream().collect(Collectors.toSet()), base.map(folder -> twin(folder, one)), settings, names, Side.HEAD);
      } else if (isJudged(one)) {
        namedKeys.add(one.below);
        found.add(new Candidate(one.file, names.path(one.file), one.below));
      }
    }
    return load(found, Side.HEAD);
  }

  private boolean isJudged(Named one) {
    var path = names.path(one.file);
    if (settings.excludes(path, one.below)) {
      skipped.add(new Skipped(path, Side.HEAD, "the settings exclude it", true));
      return false;
    }
    return true;
  }

  private Optional<SourceFile> pipedFile(Named one, StandardInput input, List<SourceFile> files) {
    var path = names.path(one.file);
    if (files.stream().anyMatch(file -> file.path().equals(path))) {
      throw new DiscoveryException("standard input is named `" + path + "`, as a file that is judged is; name only one of them");
    }
    if (!isJudged(one)) {
      return Optional.empty();
    }
    namedKeys.add(one.below);
    try {
      return Optional.of(loader.load(input.stream(), path, one.below, Side.HEAD));
    } catch (FileLoader.NotLoaded failed) {
      incomplete.add(new Incomplete(Span.start(path, Side.HEAD), failed.getMessage()));
      return Optional.empty();
    }
  }

  private Tree baseTree(Path folder, List<Named> paths) {
    var found = new Found();
    var heads = paths.stream().filter(Named::folder).map(Named::file).collect(Collectors.toSet());
    for (var one : paths) {
      var twin = twin(folder, one);
      if (Files.isDirectory(twin)) {
        FolderWalk.into(found, twin, prefix(one.below), heads, Optional.empty(), settings, names, Side.BASE);
      } else if (Files.exists(twin) && !settings.excludes(names.path(twin), one.below)) {
        found.add(new Candidate(twin, names.path(twin), one.below));
      }
    }
    return new Tree(Side.BASE, inOrder(load(found, Side.BASE)));
  }

  private static Path twin(Path folder, Named one) {
    return Files.isRegularFile(folder) || one.below.isEmpty() ? folder : folder.resolve(one.below);
  }

  private List<SourceFile> load(Found found, Side side) {
    var files = new ArrayList<SourceFile>();
    for (var candidate : found.candidates()) {
      try {
        files.add(loader.load(candidate, side));
      } catch (FileLoader.NotLoaded failed) {
        found.incomplete(candidate.path(), side, failed.getMessage());
      }
    }
    files.forEach(file -> LfsPointer.skipped(file).ifPresent(found::skip));
    incomplete.addAll(found.incomplete());
    skipped.addAll(found.skipped());
    hidden.addAll(found.hidden());
    return files;
  }

  private static String prefix(String below) {
    return below.isEmpty() ? "" : below + "/";
  }

  private static List<SourceFile> inOrder(List<SourceFile> files) {
    return files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
  }
}
