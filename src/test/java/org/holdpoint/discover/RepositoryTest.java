package org.holdpoint.discover;

import static org.holdpoint.discover.GitFolder.assertRefused;
import static org.holdpoint.discover.GitFolder.base;
import static org.holdpoint.discover.GitFolder.head;
import static org.holdpoint.discover.GitFolder.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which repository, and which commit of it; and what to do when there is none.
class RepositoryTest {

  private static final Pattern COMMAND = Pattern.compile("run `git ([^`]+)`");

  @TempDir
  Path folder;

  @Test
  void a_revision_is_whatever_git_takes_for_a_commit() {
    var git = GitFolder.create(folder).write("a.cfg", "1\n");
    var first = git.commit();
    git.git("tag", "-a", "-m", "tag", "v1");
    git.write("a.cfg", "2\n").commit();
    for (var revision : List.of("HEAD~1", "v1", first, first.substring(0, 10), "v1^{}", "HEAD^", "main~1")) {
      assertEquals(Map.of("a.cfg", "1"), base(git.against(revision)), revision);
    }
    for (var revision : List.of("HEAD^{tree}", "HEAD:a.cfg", "HEAD~1..HEAD", "^HEAD~1", "", "nowhere", "HEAD~7")) {
      assertRefused("git knows no commit `" + revision + "`", () -> git.against(revision));
    }
  }

  @Test
  void a_revision_that_starts_with_a_dash_is_no_option() {
    var git = GitFolder.create(folder).write("a.cfg", "1\n");
    git.commit();
    for (var revision : List.of("--all", "-h", "--git-dir", "--output=marker", "--show-toplevel", "--")) {
      assertRefused("git knows no commit `" + revision + "`", () -> git.against(revision));
    }
    assertRefused("holds a NUL", () -> git.against("a\0b"));
    assertTrue(refused(() -> git.against("two\nlines")).contains("no commit"));
    assertTrue(Files.notExists(folder.resolve("marker")));
  }

  @Test
  void the_time_of_head_is_that_of_its_committer_with_its_own_offset() {
    var git = GitFolder.create(folder).write("a.cfg", "1\n");
    assertEquals(Optional.empty(), git.open().staged().headTime());
    git.commit();
    assertEquals(Optional.of("2024-03-01T09:30:00+09:00"), git.open().against("HEAD").headTime());
    git.with("GIT_COMMITTER_DATE", "1700000000 -0330").write("a.cfg", "2\n").commit();
    assertEquals(Optional.of("2023-11-14T18:43:20-03:30"), git.open().staged().headTime());
  }

  @Test
  void a_folder_wins_over_what_is_no_revision_and_one_that_is_both_is_refused() {
    var git = GitFolder.create(folder).write("before/a.cfg", "1\n");
    git.commit();
    assertEquals(new Against.Folder(Path.of("before")), against(git, "before"));
    git.git("branch", "before");
    assertRefused("`before` is a folder and a revision; write `./before` for the folder or `before^{commit}` for the revision", () -> against(git, "before"));
    assertEquals(new Against.Folder(Path.of("./before")), against(git, "./before"));
    assertInstanceOf(Against.Revision.class, against(git, "before^{commit}"));
    assertInstanceOf(Against.Revision.class, against(git, "HEAD"));
    assertRefused("there is no folder `nowhere` to compare with, and as a revision: git knows no commit `nowhere`", () -> against(git, "nowhere"));
  }

  @Test
  void outside_a_repository_or_without_git_a_folder_is_still_a_folder() throws IOException {
    var git = GitFolder.at(folder).with("GIT_CEILING_DIRECTORIES", folder.getParent().toRealPath().toString()).write("before/a.cfg", "1\n");
    assertEquals(new Against.Folder(Path.of("before")), against(git, "before"));
    assertEquals(new Against.Folder(Path.of("before")), against(git.with("PATH", ""), "before"));
    assertRefused("git says: not a git repository", git::open);
    assertRefused("there is no program `git`", () -> git.with("PATH", "").open());
  }

  @Test
  void a_bare_repository_has_nothing_to_judge() throws IOException {
    var git = GitFolder.at(folder);
    git.git("init", "-q", "--bare", "b.git");
    var bare = new GitFolder(folder.resolve("b.git"), git.environment());
    assertRefused("bare repository", bare::open);
    assertRefused("bare repository", () -> bare.with("GIT_DIR", ".").open());
    GitFolder.create(folder.resolve("r"));
    assertRefused("no part of a working tree", () -> new GitFolder(folder.resolve("r/.git"), git.environment()).open());
  }

  @Test
  void a_second_working_tree_of_a_repository_is_one_like_the_first() {
    var git = GitFolder.create(folder.resolve("r")).write("a.cfg", "1\n");
    git.commit();
    git.git("worktree", "add", "-q", "../second");
    var second = new GitFolder(folder.resolve("second"), git.environment()).write("a.cfg", "2\n");
    assertTrue(Files.isRegularFile(second.folder().resolve(".git")));
    assertEquals(Map.of("a.cfg", "2"), head(second.against("main")));
    second.git("add", "-A");
    assertEquals(Map.of("a.cfg", "2"), head(second.staged()));
    assertEquals(Map.of(), head(git.staged()));
  }

  @Test
  void the_variables_that_a_hook_sets_say_which_repository_and_index_it_means() {
    var git = GitFolder.create(folder.resolve("r")).write("a.cfg", "1\n").write("b.cfg", "1\n");
    git.commit();
    git.write("a.cfg", "2\n").write("b.cfg", "2\n").git("add", "b.cfg");
    var partial = git.with("GIT_INDEX_FILE", ".git/next-index.lock");
    partial.git("read-tree", "HEAD");
    partial.git("add", "a.cfg");
    assertEquals(Map.of("a.cfg", "2"), head(partial.staged()));
    assertEquals(Map.of("b.cfg", "2"), head(git.staged()));
    assertEquals(Map.of("b.cfg", "2"), head(git.with("GIT_DIR", ".git").staged()));
    var elsewhere = new GitFolder(folder, git.environment()).with("GIT_DIR", git.folder().resolve(".git").toString()).with("GIT_WORK_TREE", git.folder().toString());
    assertRefused("no part of a working tree", elsewhere::staged);
  }

  @Test
  void a_real_hook_judges_what_the_commit_will_hold() throws IOException {
    var git = GitFolder.create(folder).write("a.cfg", "1\n").write("b.cfg", "1\n");
    git.commit();
    var hook = folder.resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, "#!/bin/sh\necho $GIT_INDEX_FILE > .git/seen\ncp $GIT_INDEX_FILE .git/kept\nexit 1\n");
    assertTrue(hook.toFile().setExecutable(true));
    git.write("a.cfg", "2\n").write("b.cfg", "2\n").git("add", "b.cfg");
    git.git("-c", "alias.try=!git commit -q -m x a.cfg || true", "try");
    var index = Path.of(Files.readString(folder.resolve(".git/seen")).strip());
    assertEquals(folder.toRealPath().resolve(".git"), folder.toRealPath().resolve(index).getParent());
    Files.move(folder.resolve(".git/kept"), folder.resolve(index));
    assertEquals(Map.of("a.cfg", "2"), head(git.with("GIT_INDEX_FILE", index.toString()).staged()));
  }

  @Test
  void a_repository_of_somebody_else_is_refused_with_the_words_of_git() throws IOException {
    var git = GitFolder.create(folder.resolve("r")).write("a.cfg", "1\n");
    git.commit();
    try {
      Files.setAttribute(git.folder(), "unix:uid", 4242);
      Files.setAttribute(git.folder().resolve(".git"), "unix:uid", 4242);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException failed) {
      assumeTrue(false, "this user cannot give files away: " + failed);
    }
    assertRefused("detected dubious ownership in repository at", git::staged);
    assertRefused("call: git config --global --add safe.directory", git::staged);
  }

  @Test
  void histories_without_a_common_commit_are_refused() {
    var git = GitFolder.create(folder).write("a.cfg", "1\n");
    git.commit();
    git.git("checkout", "-q", "--orphan", "other");
    git.write("a.cfg", "2\n").commit();
    assertRefused("`main` and HEAD have no commit in common", () -> git.against("main"));
  }

  @Test
  void a_head_whose_commit_is_lost_is_not_taken_for_a_repository_without_commits() throws IOException {
    var git = GitFolder.create(folder).write("a.cfg", "1\n");
    var commit = git.commit();
    Files.delete(folder.resolve(".git/objects").resolve(commit.substring(0, 2)).resolve(commit.substring(2)));
    assertRefused("HEAD names commit " + commit + ", which is not in the repository", git::staged);
  }

  @Test
  void what_a_shallow_clone_of_one_branch_lacks_comes_with_the_command_of_the_message() {
    var origin = origin();
    for (var revision : List.of("origin/main", "main", "v1", "HEAD~1", origin.git("rev-parse", "main"))) {
      var clone = clone(origin, "--depth=1", "--branch=work");
      assertRefused("fetch-depth: 0", () -> clone.against(revision));
      run(clone, () -> clone.against(revision));
      assertEquals(Map.of("b.cfg", "ours"), head(clone.against(revision)), revision);
    }
  }

  @Test
  void two_ends_of_a_shallow_clone_without_what_is_between_need_the_history() {
    var origin = origin();
    var clone = clone(origin, "--depth=1", "--branch=work");
    clone.git("fetch", "-q", "--depth=1", "origin", "+refs/heads/main:refs/remotes/origin/main");
    assertRefused("`origin/main` and HEAD have no commit in common in this shallow clone; run `git fetch --unshallow`", () -> clone.against("origin/main"));
    run(clone, () -> clone.against("origin/main"));
    assertEquals(Map.of("b.cfg", "ours"), head(clone.against("origin/main")));
  }

  @Test
  void in_a_whole_clone_the_message_knows_the_branch_of_the_remote() {
    var origin = origin();
    var clone = clone(origin, "--branch=work");
    assertRefused("did you mean `origin/main`?", () -> clone.against("main"));
    var single = clone(origin, "--single-branch", "--branch=work");
    assertRefused("run `git fetch origin +refs/heads/main:refs/remotes/origin/main`", () -> single.against("origin/main"));
    run(single, () -> single.against("origin/main"));
    assertEquals(Map.of("b.cfg", "ours"), head(single.against("origin/main")));
  }

  @Test
  void what_a_partial_clone_lacks_comes_with_the_command_of_the_message() {
    var origin = origin();
    origin.git("config", "uploadpack.allowFilter", "true");
    var clone = clone(origin, "--filter=blob:none", "--branch=work");
    assertRefused("partial clone", () -> clone.against("HEAD~1"));
    run(clone, () -> clone.against("HEAD~1"));
    assertEquals(Map.of("b.cfg", "before"), base(clone.against("HEAD~1")));
  }

  private static Against against(GitFolder git, String base) {
    return Against.of(base, git.folder(), git.environment());
  }

  /// A repository with the branches `main` and `work`, each with a commit of its own, and the tag `v1` where they part.
  private GitFolder origin() {
    var git = GitFolder.create(folder.resolve("origin")).write("a.cfg", "1\n").write("b.cfg", "before\n");
    git.commit();
    git.git("tag", "v1");
    git.git("switch", "-q", "-c", "work");
    git.write("b.cfg", "ours\n").commit();
    git.git("switch", "-q", "main");
    git.write("a.cfg", "theirs\n").commit();
    return git;
  }

  private GitFolder clone(GitFolder origin, String... options) {
    var name = "clone" + folder.toFile().list().length;
    var arguments = new java.util.ArrayList<>(List.of("clone", "-q"));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("file://" + origin.folder(), name));
    new GitFolder(folder, origin.environment()).git(arguments.toArray(String[]::new));
    return new GitFolder(folder.resolve(name), origin.environment());
  }

  /// Runs the command that a refusal names.
  private static void run(GitFolder git, org.junit.jupiter.api.function.Executable refused) {
    var message = refused(refused);
    var matcher = COMMAND.matcher(message);
    assertTrue(matcher.find(), message);
    git.git(matcher.group(1).split(" "));
  }
}
