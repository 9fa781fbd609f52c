package org.holdpoint.discover;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Side;
import org.holdpoint.source.Skipped;

/// The files below one folder in the order of their names, without `.git`, what `.gitignore` files leave out and what the settings exclude.
/// A link to a folder is never followed: its target is met at its own place if it is in the tree, and so no loop can arise.
final class FolderWalk {

  private static final Comparator<Path> BY_NAME = Comparator.comparing(path -> path.getFileName().toString());
  private final Path root;
  private final String keyPrefix;
  private final Set<Path> otherTrees;
  private final Optional<Path> base;
  private final Settings settings;
  private final PathNames names;
  private final Side side;
  private final Found found;

  private FolderWalk(Path root, String keyPrefix, Set<Path> otherTrees, Optional<Path> base, Settings settings, PathNames names, Side side, Found found) {
    this.root = root;
    this.keyPrefix = keyPrefix;
    this.otherTrees = otherTrees;
    this.base = base;
    this.settings = settings;
    this.names = names;
    this.side = side;
    this.found = found;
  }

  /// Adds what is below `root` to `found`. A key is `keyPrefix` and the path below `root`. `otherTrees` are the folders that it is compared with,
  /// left out where they lie inside. With a `base`, the `.gitignore` files that count are those of this folder: a change may not hide itself.
  static void into(Found found, Path root, String keyPrefix, Set<Path> otherTrees, Optional<Path> base, Settings settings, PathNames names, Side side) {
    var above = IgnoreRules.above(root);
    new FolderWalk(root, keyPrefix, otherTrees, base, settings, names, side, found).walk(root, above, above);
  }

  /// `outer` are the rules that count above the folder, `own` those that this side has there.
  private void walk(Path folder, IgnoreRules outer, IgnoreRules own) {
    var rules = outer.inside(folder, twin(folder));
    var brought = base.isEmpty() ? rules : own.inside(folder);
    for (var entry : sorted(folder)) {
      var isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
      var path = names.path(entry);
      var key = keyPrefix + PathNames.below(root, entry);
      if (entry.getFileName().toString().equals(".git") || rules.ignores(entry, isFolder) || settings.excludes(path, key)) {
        continue;
      }
      var hidden = brought.ignores(entry, isFolder);
      if (hidden) {
        found.hidden(path);
      }
      if (isFolder) {
        if (!otherTrees.contains(entry)) {
          // What is in a hidden folder is hidden with it, and said once.
          walk(entry, rules, hidden ? rules : brought);
        }
      } else if (Files.isSymbolicLink(entry)) {
        link(entry, path, key);
      } else {
        found.add(new Candidate(entry, path, key));
      }
    }
  }

  private Path twin(Path folder) {
    return base.map(other -> other.resolve(root.relativize(folder).toString())).orElse(folder);
  }

  private void link(Path entry, String path, String key) {
    try {
      var target = entry.toRealPath();
      if (!target.startsWith(root.toRealPath())) {
        found.skip(new Skipped(path, side, "a link that leaves the folder is not followed", !stood(entry)));
      } else if (Files.isDirectory(target)) {
        found.skip(new Skipped(path, side, "a link to a folder is not followed"));
      } else {
        found.add(new Candidate(entry, path, key));
      }
    } catch (IOException _) {
      found.skip(new Skipped(path, side, "the link leads nowhere"));
    }
  }

  /// Whether the base has the same link.
  private boolean stood(Path link) throws IOException {
    var before = twin(link);
    return base.isPresent() && Files.isSymbolicLink(before) && Files.readSymbolicLink(before).equals(Files.readSymbolicLink(link));
  }

  private List<Path> sorted(Path folder) {
    var entries = new ArrayList<Path>();
    try (var stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException failed) {
      found.incomplete(names.path(folder), side, "the folder cannot be listed: " + FileLoader.reason(failed));
    }
    entries.sort(BY_NAME);
    return entries;
  }
}
