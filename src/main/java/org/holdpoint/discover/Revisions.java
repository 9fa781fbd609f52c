package org.holdpoint.discover;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Revisions → commits, and what to do when there are none.
record Revisions(Git git, boolean shallow) {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
  /// A branch or tag as people name them, without operators (git-scm.com/docs/gitrevisions).
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]*[A-Za-z0-9]|[A-Za-z0-9]");
  private static final String GITHUB = " (on GitHub: `fetch-depth: 0` for actions/checkout)";

  /// The commit that a revision names.
  Optional<String> find(String revision) {
    return id(resolve(revision).finish());
  }

  private GitRun<String> resolve(String revision) {
    return git.start("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
  }

  /// The commit that HEAD names; empty before the first one. Throws [DiscoveryException] if HEAD names one that is not here.
  Optional<String> head() {
    return head(id(resolve("HEAD").finish()));
  }

  /// A revision that was given, and HEAD, as commits.
  record Ends(String commit, String head) {}

  /// Both at once. Throws [DiscoveryException].
  Ends ends(String revision) {
    try (var given = resolve(revision); var current = resolve("HEAD")) {
      var head = head(id(current.finish()))
          .orElseThrow(() -> new DiscoveryException("HEAD has no commit yet, so that nothing can be compared with it; --staged judges the first one"));
      return new Ends(id(given.finish()).orElseThrow(() -> new DiscoveryException(unknown(revision))), head);
    }
  }

  private Optional<String> head(Optional<String> commit) {
    if (commit.isEmpty()) {
      id(git.run("rev-parse", "--verify", "--quiet", "--end-of-options", "HEAD")).ifPresent(missing -> {
        throw new DiscoveryException("HEAD names commit " + missing + ", which is not in the repository; `git fsck` says more");
      });
    }
    return commit;
  }

  /// The last commit that both have. Throws [DiscoveryException].
  String mergeBase(String revision, String commit, String head) {
    return id(git.run("merge-base", commit, head)).orElseThrow(() -> new DiscoveryException("`" + shown(revision) + "` and HEAD have no commit in common"
        + (shallow ? " in this shallow clone; run `git fetch --unshallow`" + GITHUB : "; to compare two folders, name one as base")));
  }

  /// The name of the tree without files.
  String emptyTree() {
    return id(git.run("hash-object", "-t", "tree", "--stdin")).orElseThrow(() -> new DiscoveryException("git cannot name the empty tree"));
  }

  private String unknown(String revision) {
    var start = "git knows no commit `" + shown(revision) + "`" + (shallow ? " in this shallow clone" : "");
    var remotes = git.run("remote").output().lines().toList();
    var origin = remotes.contains("origin") || remotes.isEmpty() ? "origin" : remotes.getFirst();
    if (find(origin + "/" + revision).isPresent()) {
      return start + "; did you mean `" + shown(origin + "/" + revision) + "`?";
    }
    var wanted = wanted(revision, remotes, origin);
    if (shallow) {
      return start + "; run `git fetch --unshallow " + wanted.orElse(origin) + "`" + GITHUB;
    }
    return start + wanted.filter(_ -> !remotes.isEmpty()).map(fetch -> "; if another repository has it, run `git fetch " + fetch + "`").orElse("");
  }

  /// What `git fetch` must be told to bring a revision, if a fetch can. A clone of one branch gets another one only when it is told where to keep it.
  private static Optional<String> wanted(String revision, List<String> remotes, String origin) {
    if (ID.matcher(revision).matches()) {
      return Optional.of(origin + " " + revision);
    }
    if (!NAME.matcher(revision).matches() || revision.contains("..") || revision.startsWith("HEAD")) {
      return Optional.empty();
    }
    var remote = remotes.stream().filter(name -> revision.startsWith(name + "/") && revision.length() > name.length() + 1).findFirst();
    return Optional.of(remote.map(name -> {
      var branch = revision.substring(name.length() + 1);
      return name + " +refs/heads/" + branch + ":refs/remotes/" + name + "/" + branch;
    }).orElse(origin + " " + revision + ":" + revision));
  }

  private static Optional<String> id(GitRun.Result<String> result) {
    return Optional.of(result.output().strip()).filter(text -> result.code() == 0 && ID.matcher(text).matches());
  }

  private static String shown(String revision) {
    return revision.replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}
