package org.holdpoint.discover;

import static org.holdpoint.discover.GitFolder.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a repository says of itself must not make git run a program: each trap would leave a marker.
class GitHostileTest {

  private static final String LONG = IntStream.range(0, 20).mapToObj(number -> "hostname pe1 " + number + "\n").collect(Collectors.joining());

  @TempDir
  Path folder;

  @Test
  void nothing_that_a_repository_configures_is_run() throws IOException {
    var git = loaded();
    var trap = trap(git);
    for (var key : List.of("core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.gitProxy", "core.askPass", "core.alternateRefsCommand", "diff.external",
        "interactive.diffFilter", "credential.helper", "gpg.program", "pager.diff-index", "pager.ls-tree", "pager.cat-file", "pager.grep", "diff.x.command",
        "diff.x.textconv", "filter.x.clean", "filter.x.smudge", "filter.x.process", "filter.Y.clean", "filter.y.z.clean", "merge.x.driver", "uploadpack.packObjectsHook")) {
      git.git("config", key, trap.toString());
    }
    git.git("config", "filter.x.required", "true");
    for (var alias : List.of("diff-index", "diff-files", "ls-files", "ls-tree", "rev-parse", "merge-base", "cat-file", "grep", "config", "remote", "hash-object")) {
      git.git("config", "alias." + alias, "!" + trap);
    }
    git.git("config", "log.showSignature", "true");
    for (var hook : List.of("post-index-change", "fsmonitor-watchman", "post-checkout", "pre-commit", "reference-transaction")) {
      Files.createDirectories(git.folder().resolve(".git/hooks"));
      Files.copy(trap, git.folder().resolve(".git/hooks").resolve(hook));
    }
    runAll(git);
    assertFalse(Files.exists(marker()), () -> "something was run: " + read(marker()));
  }

  @Test
  void the_traps_of_this_test_work() throws IOException {
    var git = loaded();
    git.git("config", "filter.x.clean", trap(git).toString());
    git.git("diff-files", "--raw");
    assertTrue(Files.exists(marker()));
  }

  @Test
  void a_submodule_is_not_asked_and_its_own_configuration_is_not_used() throws IOException {
    var inner = GitFolder.create(folder.resolve("inner")).write("x.cfg", "x\n").write(".gitattributes", "* filter=x\n");
    inner.commit();
    var git = GitFolder.create(folder.resolve("r")).write("a.cfg", "1\n");
    git.git("submodule", "--quiet", "add", inner.folder().toString(), "sub");
    git.commit();
    var sub = new GitFolder(git.folder().resolve("sub"), git.environment());
    var trap = trap(git);
    sub.git("config", "filter.x.clean", trap.toString());
    sub.git("config", "core.fsmonitor", trap.toString());
    sub.write("x.cfg", "y\n");
    git.git("config", "diff.ignoreSubmodules", "none");
    git.git("config", "submodule.recurse", "true");
    git.git("config", "submodule.sub.update", "!" + trap);
    runAll(git);
    assertFalse(Files.exists(marker()), () -> "something was run: " + read(marker()));
  }

  @Test
  void a_partial_clone_is_not_completed_by_whatever_its_remote_is_said_to_be() throws IOException {
    for (var remote : List.of(Map.of("url", "ext::TRAP"), Map.of("url", "HERE", "uploadpack", "TRAP"), Map.of("url", "x::y", "vcs", "trap"), Map.of("url", "ssh://nowhere.invalid/x"))) {
      var git = GitFolder.create(folder.resolve("r" + remote.hashCode())).write("a.cfg", "1\n");
      git.commit();
      var trap = trap(git).toString();
      git.git("config", "core.repositoryFormatVersion", "1");
      git.git("config", "extensions.partialClone", "origin");
      git.git("config", "remote.origin.promisor", "true");
      git.git("config", "protocol.ext.allow", "always");
      git.git("config", "core.sshCommand", trap);
      remote.forEach((name, value) -> git.git("config", "remote.origin." + name, value.replace("TRAP", trap).replace("HERE", git.folder().toString())));
      var id = git.git("rev-parse", "HEAD:a.cfg");
      git.write("a.cfg", "2\n");
      Files.delete(git.folder().resolve(".git/objects").resolve(id.substring(0, 2)).resolve(id.substring(2)));
      assertRefused("run `git fetch --refetch --no-filter`", () -> git.against("HEAD"));
      assertFalse(Files.exists(marker()), () -> "something was run: " + read(marker()));
    }
  }

  @Test
  void a_filter_whose_name_cannot_be_switched_off_is_refused() throws IOException {
    var git = loaded();
    git.git("config", "filter.a=b.clean", trap(git).toString());
    assertRefused("`a=b`, which cannot be switched off", git::staged);
    git.git("config", "--unset", "filter.a=b.clean");
    git.git("config", "filter.é.clean", trap(git).toString());
    assertRefused("cannot be switched off", git::staged);
  }

  @Test
  void a_folder_that_only_looks_like_a_repository_is_none() throws IOException {
    var git = loaded();
    var bait = git.folder().resolve("bait");
    git.git("init", "-q", "--bare", bait.toString());
    Files.writeString(bait.resolve("config"), "[core]\n bare = false\n worktree = .\n fsmonitor = " + trap(git) + "\n");
    assertRefused("bare repository", () -> new GitFolder(bait, git.environment()).open());
    assertFalse(Files.exists(marker()));
  }

  @Test
  void a_program_in_the_folder_that_is_judged_is_not_taken_for_git() throws IOException {
    var git = loaded();
    git.trap(git.folder().resolve("git"), marker());
    git.with("PATH", ".:" + java.io.File.pathSeparator + git.environment().get("PATH")).staged();
    assertFalse(Files.exists(marker()));
    assertRefused("there is no program `git`", () -> git.with("PATH", "." + java.io.File.pathSeparator).open());
  }

  @Test
  void a_run_that_does_not_end_is_ended() throws IOException {
    var git = loaded();
    Files.createDirectory(folder.resolve("bin"));
    Files.writeString(folder.resolve("bin/git"), "#!/bin/sh\nsleep 600\n");
    assertTrue(folder.resolve("bin/git").toFile().setExecutable(true));
    assertRefused("has not ended within 1 s", () -> Repository.open(git.folder(), git.with("PATH", folder.resolve("bin") + ":/usr/bin:/bin").environment(), java.time.Duration.ofSeconds(1)));
  }

  @Test
  void a_run_that_floods_both_streams_is_read_to_its_end() throws IOException {
    var git = loaded();
    Files.createDirectory(folder.resolve("bin"));
    Files.writeString(folder.resolve("bin/git"), "#!/bin/sh\ni=0; while [ $i -lt 3000 ]; do echo 'fatal: one hundred bytes and so on and on and on and on and on and on and on and on' >&2; "
        + "echo 'true one hundred bytes and so on and on and on and on and on and on'; i=$((i+1)); done; exit 128\n");
    assertTrue(folder.resolve("bin/git").toFile().setExecutable(true));
    assertRefused("is no part of a working tree", () -> Repository.open(git.folder(), git.with("PATH", folder.resolve("bin").toString()).environment()));
  }

  @Test
  void variables_that_make_git_write_or_run_something_are_dropped() throws IOException {
    var git = loaded();
    var trap = trap(git).toString();
    var variables = new HashMap<>(git.environment());
    List.of("GIT_EXTERNAL_DIFF", "GIT_PAGER", "GIT_SSH", "GIT_SSH_COMMAND", "GIT_ASKPASS", "GIT_PROXY_COMMAND", "GIT_EDITOR").forEach(name -> variables.put(name, trap));
    List.of("GIT_TRACE", "GIT_TRACE2", "GIT_TRACE2_EVENT", "GIT_TRACE_SETUP").forEach(name -> variables.put(name, marker().toString()));
    runAll(new GitFolder(git.folder(), Map.copyOf(variables)));
    assertFalse(Files.exists(marker()), () -> "something was run or written: " + read(marker()));
  }

  /// A repository in which every file has a driver and a filter, with a change of every kind.
  private GitFolder loaded() throws IOException {
    var git = GitFolder.create(folder.resolve("r")).write("pe1.cfg", LONG).write("old.cfg", LONG + "old\n").write("disk.cfg", "1\n").write("beside.cfg", "hostname pe1\n");
    git.write(".gitattributes", "* diff=x merge=x filter=x\nbeside.cfg filter=Y\ndisk.cfg filter=y.z\n").write("renamed.cfg", LONG + "renamed\n");
    git.commit();
    git.git("mv", "old.cfg", "new.cfg");
    git.write("new.cfg", LONG + "new\n").write("pe1.cfg", LONG + "staged\n");
    touch(git);
    git.git("add", "-A");
    git.write("disk.cfg", "2\n").write("untracked.cfg", "x\n").delete("renamed.cfg").write("renamed-too.cfg", LONG + "renamed\n");
    return git;
  }

  private void runAll(GitFolder git) {
    var staged = git.staged();
    var compared = git.against("HEAD");
    for (var comparison : List.of(staged, compared)) {
      for (var tree : List.of(comparison.base().orElseThrow(), comparison.head())) {
        tree.beside().paths();
        tree.beside().read(path -> path.endsWith(".cfg"), Set.of("pe1"));
      }
    }
    assertEquals(Optional.of("2024-03-01T09:30:00+09:00"), git.open().staged().headTime());
    GitFolder.refused(() -> git.against("origin/nowhere"));
  }

  /// Makes git unsure of every file that it adds now, because its time says nothing: to compare it, git has to look into it.
  private static void touch(GitFolder git) throws IOException {
    try (var files = Files.list(git.folder())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
      }
    }
  }

  private Path trap(GitFolder git) {
    return git.trap(folder.resolve("trap.sh"), marker());
  }

  private Path marker() {
    return folder.resolve("marker");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      return failed.toString();
    }
  }
}
