package org.holdpoint.discover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The git repository that a working folder lies in. `root` is the top of its working tree; `shallow` says that its history is cut, `sparse` that not all of its files
/// are on the disk, `partial` that not all of its objects are here. `limit` bounds each run of git.
public final class Repository {

  private static final String CONFIGURATION = "^(filter\\..*\\.(clean|smudge|process|required)|core\\.sparsecheckout|remote\\..*\\.promisor)$";
  private static final Pattern FILTER = Pattern.compile("filter\\.(.*)\\.(clean|smudge|process|required)", Pattern.DOTALL);
  private static final Pattern PLAIN_NAME = Pattern.compile("[ -<>-~]+");
  private final Git git;
  private final RepositoryNames names;
  private final boolean shallow;
  private final boolean sparse;
  private final boolean partial;

  private Repository(Git git, RepositoryNames names, boolean shallow, Map<String, String> configuration) {
    this.git = git;
    this.names = names;
    this.shallow = shallow;
    this.sparse = !configuration.getOrDefault("core.sparsecheckout", "false").equals("false");
    this.partial = configuration.keySet().stream().anyMatch(key -> key.startsWith("remote."));
  }

  /// The repository around a folder. `environment` are the variables that we were started with: PATH says where git is, and a hook says which index it means.
  /// Throws [DiscoveryException] if there is no git, no repository, no working tree, or one that git does not trust.
  public static Repository open(Path workingFolder, Map<String, String> environment) {
    return open(workingFolder, environment, Git.LIMIT);
  }

  static Repository open(Path workingFolder, Map<String, String> environment, Duration limit) {
    var git = Git.find(workingFolder, environment, limit);
    try (var places = git.start("rev-parse", "--is-bare-repository", "--is-inside-work-tree", "--is-shallow-repository", "--show-toplevel");
        var configured = git.start("config", "-z", "--get-regexp", CONFIGURATION)) {
      return of(git, workingFolder, places.finish(), configuration(configured.finish().output()));
    }
  }

  private static Repository of(Git git, Path workingFolder, GitRun.Result<String> place, Map<String, String> configuration) {
    var bare = place.output().startsWith("true") || place.complaint().contains("bare repository");
    if (bare || place.output().startsWith("false\nfalse")) {
      throw new DiscoveryException("the working folder is no part of a working tree" + (bare ? ", but of a bare repository" : "")
          + "; run this where the files of the repository are checked out");
    }
    if (place.code() != 0) {
      throw new DiscoveryException("a revision or the index needs a git repository, and git says: " + place.complaint());
    }
    var lines = place.output().split("\n", 4);
    return new Repository(git.with(harmless(configuration)), names(workingFolder, lines[3].substring(0, lines[3].length() - 1)), lines[2].equals("true"), configuration);
  }

  /// The top of its working tree.
  public Path root() {
    return names.root();
  }

  /// The working tree against the commit at which `revision` and HEAD parted. Throws [DiscoveryException] with the command that repairs it when that cannot be found.
  public GitSides against(String revision) {
    var revisions = new Revisions(git, shallow);
    var ends = revisions.ends(revision);
    var base = revisions.mergeBase(revision, ends.commit(), ends.head());
    return new GitSides(this, false, base, Optional.of(ends.head()), "commit " + base + ", where `" + revision + "` and HEAD parted");
  }

  /// The index against HEAD; before the first commit against nothing.
  public GitSides staged() {
    var revisions = new Revisions(git, shallow);
    var head = revisions.head();
    return head.map(commit -> new GitSides(this, true, commit, head, "HEAD, commit " + commit))
        .orElseGet(() -> new GitSides(this, true, revisions.emptyTree(), head, "nothing, because there is no commit yet"));
  }

  /// Whether `revision` names a commit here.
  boolean knows(String revision) {
    return new Revisions(git, shallow).find(revision).isPresent();
  }

  Git git() {
    return git;
  }

  RepositoryNames names() {
    return names;
  }

  boolean sparse() {
    return sparse;
  }

  boolean partial() {
    return partial;
  }

  private static RepositoryNames names(Path workingFolder, String bytes) {
    try {
      var text = new RepositoryPath(bytes).text().orElseThrow(() -> new DiscoveryException("the path of the repository is no UTF-8, which is not supported"));
      var root = Path.of(text).toRealPath();
      var real = workingFolder.toRealPath();
      if (!real.startsWith(root)) {
        throw new DiscoveryException("the working folder is no part of the working tree `" + root + "`; run this where the files of the repository are checked out");
      }
      return RepositoryNames.of(root, workingFolder.toAbsolutePath().normalize(), real);
    } catch (IOException | InvalidPathException failed) {
      throw new DiscoveryException("the folder of the repository cannot be opened: " + FileLoader.reason(failed));
    }
  }

  private static Map<String, String> configuration(String output) {
    var entries = new HashMap<String, String>();
    for (var entry : Git.parts(output)) {
      var end = entry.indexOf('\n');
      entries.put(end < 0 ? entry : entry.substring(0, end), end < 0 ? "true" : entry.substring(end + 1));
    }
    return entries;
  }

  /// Settings that switch off every filter that is configured, because git would run it to compare a file of the disk. A name with `=` or no ASCII cannot be given
  /// on a command line as it is, and would stay on.
  private static List<String> harmless(Map<String, String> configuration) {
    var settings = new ArrayList<String>();
    for (var key : configuration.keySet()) {
      var matcher = FILTER.matcher(key);
      if (matcher.matches()) {
        if (!PLAIN_NAME.matcher(matcher.group(1)).matches()) {
          throw new DiscoveryException("the configuration of the repository has a filter with an odd name, `" + new RepositoryPath(matcher.group(1)).shown()
              + "`, which cannot be switched off; remove it");
        }
        settings.add(key + "=" + (matcher.group(2).equals("required") ? "false" : ""));
      }
    }
    return List.copyOf(settings);
  }
}
