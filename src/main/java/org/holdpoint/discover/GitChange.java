package org.holdpoint.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A file that differs between two sides of a repository: as it was and as it is. One of them is absent when it was added or deleted; their paths differ
/// when it was renamed. `unmerged`: its merge is not finished, and there are several of it.
record GitChange(Optional<GitFile> was, Optional<GitFile> now, boolean unmerged) {

  private static final String NO_FILE = "000000";

  /// The path by which it is known: the new one if there is one.
  RepositoryPath path() {
    return now.or(() -> was).orElseThrow().path();
  }

  boolean renamed() {
    return was.isPresent() && now.isPresent() && !was.get().path().equals(now.get().path());
  }

  /// The same with other bytes now.
  GitChange now(Optional<GitFile> file) {
    return new GitChange(was, file, unmerged);
  }

  /// What `--raw -z` of `diff-index` and `diff-files` prints (git-scm.com/docs/diff-format, RAW OUTPUT FORMAT): `:old-mode new-mode old-id new-id status`, the path, and
  /// the new path of a rename. An object name of zeros on the new side means: look at the disk.
  static List<GitChange> parse(String output) {
    var changes = new ArrayList<GitChange>();
    var parts = Git.parts(output).iterator();
    while (parts.hasNext()) {
      var fields = parts.next().split(" ");
      if (fields.length != 5 || !fields[0].startsWith(":")) {
        throw new DiscoveryException("git lists changes in a way that is not known: " + String.join(" ", fields));
      }
      var path = new RepositoryPath(parts.next());
      var status = fields[4].charAt(0);
      var later = status == 'R' || status == 'C' ? new RepositoryPath(parts.next()) : path;
      var was = status == 'C' ? Optional.<GitFile>empty() : file(path, fields[0].substring(1), fields[2]);
      changes.add(new GitChange(was, file(later, fields[1], fields[3]), status == 'U'));
    }
    return List.copyOf(changes);
  }

  private static Optional<GitFile> file(RepositoryPath path, String mode, String id) {
    if (mode.equals(NO_FILE)) {
      return Optional.empty();
    }
    return Optional.of(new GitFile(path, mode, id.chars().allMatch(digit -> digit == '0') ? new Content.OnDisk() : new Content.Blob(id)));
  }
}
