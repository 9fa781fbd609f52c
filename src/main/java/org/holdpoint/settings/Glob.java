package org.holdpoint.settings;

import java.util.ArrayList;
import java.util.List;

/// A pattern for paths with `/`, written as in `.gitignore` (git-scm.com/docs/gitignore, PATTERN FORMAT): `*` and `?` stay inside a name, `[a-z]` and
/// `[!a-z]` are one letter, `**` as a whole name is any number of folders, `\` takes the next letter as it is. A pattern with a `/` at its start or in
/// its middle is matched from the root, any other at every depth. One that ends in `/` matches folders only. `?` is a code point.
/// Matching takes time in proportion to pattern times path, whatever the pattern.
public final class Glob {

  private final String pattern;
  private final List<GlobPart> parts;
  private final boolean folderOnly;

  private Glob(String pattern, List<GlobPart> parts, boolean folderOnly) {
    this.pattern = pattern;
    this.parts = parts;
    this.folderOnly = folderOnly;
  }

  /// The pattern as a matcher. One that cannot match anything (an unclosed `[`, a `\` at the end) is no error, as in git.
  public static Glob of(String pattern) {
    var folderOnly = pattern.endsWith("/");
    var body = folderOnly ? pattern.substring(0, pattern.length() - 1) : pattern;
    var rooted = body.indexOf('/') >= 0;
    var from = body.startsWith("/") ? 1 : 0;
    var parts = new ArrayList<GlobPart>();
    if (!rooted) {
      parts.add(new GlobPart.Folders());
    }
    parts.addAll(GlobPart.parse(body.substring(from)).orElse(List.of(new GlobPart.Nothing())));
    return new Glob(pattern, List.copyOf(parts), folderOnly);
  }

  /// Whether this very path matches, and not only a folder above it.
  public boolean matches(String path, boolean folder) {
    return (folder || !folderOnly) && !path.isEmpty() && run(path.codePoints().toArray());
  }

  /// Whether the path of a file or a folder above it matches.
  public boolean covers(String file) {
    for (var slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
      if (matches(file.substring(0, slash), true)) {
        return true;
      }
    }
    return matches(file, false);
  }

  /// Whether no path at all can match.
  boolean matchesNothing() {
    return parts.contains(new GlobPart.Nothing());
  }

  /// All parts at once: `open[i]` says that the path so far is taken by the first `i` parts.
  private boolean run(int[] path) {
    var open = new boolean[parts.size() + 1];
    open[0] = true;
    skip(open, true);
    for (var index = 0; index < path.length; index++) {
      var next = new boolean[open.length];
      for (var part = 0; part < parts.size(); part++) {
        if (open[part] && parts.get(part).takes(path[index])) {
          next[parts.get(part).repeats() ? part : part + 1] = true;
        }
      }
      skip(next, path[index] == '/');
      open = next;
    }
    return open[parts.size()];
  }

  private void skip(boolean[] open, boolean startsName) {
    for (var part = 0; part < parts.size(); part++) {
      open[part + 1] |= open[part] && parts.get(part).maySkip(startsName);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Glob glob && glob.pattern.equals(pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }

  /// The pattern as it was written.
  @Override
  public String toString() {
    return pattern;
  }
}
