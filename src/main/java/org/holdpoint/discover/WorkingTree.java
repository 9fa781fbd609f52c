package org.holdpoint.discover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands on the disk and not in the index: changed and deleted files, and those that git does not know and no `.gitignore` leaves out. What a person's own git leaves
/// out (`core.excludesFile`, `info/exclude`) counts: it must not change a verdict.
record WorkingTree(List<GitChange> changed, List<RepositoryPath> untracked) {

  /// Larger files are not compared with the index, but taken as changed.
  private static final long LARGEST_COMPARED = 64L * 1024 * 1024;

  /// The two runs of git that find it, under way.
  record Listing(Git git, RepositoryNames names, GitRun<String> changed, GitRun<String> untracked) implements AutoCloseable {

    /// Starts them.
    static Listing start(Repository repository) {
      return new Listing(repository.git(), repository.names(), changes(repository.git()),
          repository.git().start("ls-files", "-z", "--others", "--exclude-per-directory=.gitignore", "--full-name", "--", ":(top)"));
    }

    @Override
    public void close() {
      changed.close();
      untracked.close();
    }

    /// What they found.
    WorkingTree finish() {
      return new WorkingTree(WorkingTree.changed(Git.required(changed), names), Git.parts(Git.required(untracked)).stream().map(RepositoryPath::new).toList());
    }
  }

  /// Puts what stands on the disk in the place of what the index has. `changes` lead from the base to the index, and then to the disk.
  void onto(Map<RepositoryPath, GitChange> changes, RepositoryNames names) {
    for (var change : changed) {
      var before = Optional.ofNullable(changes.remove(change.path()));
      var whole = before.filter(_ -> !change.unmerged()).map(one -> one.now(change.now())).orElse(change);
      if (whole.was().isPresent() || whole.now().isPresent()) {
        changes.put(whole.path(), whole);
      }
    }
    for (var listed : untracked) {
      var path = listed.withoutSlash();
      var before = Optional.ofNullable(changes.get(path));
      var file = Optional.of(new GitFile(path, names.mode(listed), new Content.OnDisk()));
      changes.put(path, before.map(one -> one.now(file)).orElseGet(() -> new GitChange(Optional.empty(), file, false)));
    }
  }

  /// The files of the index that differ on the disk, by their path and size and time; `diff-files` looks into none but those whose time says nothing.
  static GitRun<String> changes(Git git) {
    return git.start("diff-files", "-z", "--raw", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty");
  }

  /// Those of them that do not merely have another time.
  static List<GitChange> changed(String output, RepositoryNames names) {
    var changes = new ArrayList<GitChange>();
    for (var change : GitChange.parse(output)) {
      if (change.unmerged() || !onlyTouched(change, names)) {
        changes.add(change);
      }
    }
    return List.copyOf(changes);
  }

  /// Whether the disk has what the index has, but for line ends, which git may change on the way.
  private static boolean onlyTouched(GitChange change, RepositoryNames names) {
    if (!(change.was().map(GitFile::content).orElse(new Content.OnDisk()) instanceof Content.Blob(var id)) || change.now().filter(GitFile::regular).isEmpty()
        || !change.was().get().regular()) {
      return false;
    }
    return names.onDisk(change.path()).flatMap(WorkingTree::bytes).map(bytes -> id(bytes, id.length()).equals(id) || id(withoutCarriageReturns(bytes), id.length()).equals(id))
        .orElse(false);
  }

  private static Optional<byte[]> bytes(Path file) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST_COMPARED ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// The object name that git gives to the content of a file: SHA-1, or SHA-256 where names have 64 digits (git-scm.com/docs/hash-function-transition).
  private static String id(byte[] bytes, int digits) {
    try {
      var digest = MessageDigest.getInstance(digits == 40 ? "SHA-1" : "SHA-256");
      digest.update(("blob " + bytes.length + "\0").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-1 and SHA-256", missing);
    }
  }

  private static byte[] withoutCarriageReturns(byte[] bytes) {
    var kept = new byte[bytes.length];
    var length = 0;
    for (var index = 0; index < bytes.length; index++) {
      if (bytes[index] != '\r' || index + 1 == bytes.length || bytes[index + 1] != '\n') {
        kept[length++] = bytes[index];
      }
    }
    return java.util.Arrays.copyOf(kept, length);
  }
}
