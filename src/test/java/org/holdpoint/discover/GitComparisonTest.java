package org.holdpoint.discover;

import static org.holdpoint.discover.GitFolder.assertRefused;
import static org.holdpoint.discover.GitFolder.base;
import static org.holdpoint.discover.GitFolder.head;
import static org.holdpoint.discover.GitFolder.incomplete;
import static org.holdpoint.discover.GitFolder.skipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.settings.Glob;
import org.holdpoint.settings.GlobRoot;
import org.holdpoint.settings.Network;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitComparisonTest {

  @TempDir
  Path folder;

  @Test
  void only_what_differs_from_the_base_is_judged_whether_committed_staged_or_not() {
    var git = GitFolder.create(folder).write("same.cfg", "same\n").write("committed.cfg", "1\n").write("staged.cfg", "1\n").write("disk.cfg", "1\n").write("gone.cfg", "1\n");
    git.commit();
    git.git("switch", "-q", "-c", "work");
    git.write("committed.cfg", "2\n").commit();
    git.write("staged.cfg", "2\n").git("add", "staged.cfg");
    git.write("disk.cfg", "2\n").write("new.cfg", "new\n").delete("gone.cfg");
    var comparison = git.against("main");
    assertEquals(Map.of("committed.cfg", "1", "staged.cfg", "1", "disk.cfg", "1", "gone.cfg", "1"), base(comparison));
    assertEquals(Map.of("committed.cfg", "2", "staged.cfg", "2", "disk.cfg", "2", "new.cfg", "new"), head(comparison));
    assertEquals(List.of(true, true, true, true), comparison.head().files().stream().map(comparison::touches).toList());
  }

  @Test
  void what_the_base_branch_did_after_the_two_parted_is_no_change_of_ours() {
    var git = GitFolder.create(folder).write("a.cfg", "1\n").write("b.cfg", "1\n");
    var parted = git.commit();
    git.git("switch", "-q", "-c", "work");
    git.write("a.cfg", "ours\n").commit();
    git.git("switch", "-q", "main");
    git.write("b.cfg", "theirs\n").commit();
    git.git("switch", "-q", "work");
    assertEquals(Map.of("a.cfg", "ours"), head(git.against("main")));
    assertEquals(Map.of("a.cfg", "1"), base(git.against("main")));
    assertEquals("commit " + parted + ", where `main` and HEAD parted", git.open().against("main").against());
  }

  @Test
  void a_file_that_is_partially_staged_is_judged_as_staged() {
    var git = GitFolder.create(folder).write("a.cfg", "committed\n");
    git.commit();
    git.write("a.cfg", "staged\n").git("add", "a.cfg");
    git.write("a.cfg", "on the disk\n").write("untracked.cfg", "x\n");
    assertEquals(Map.of("a.cfg", "staged"), head(git.staged()));
    assertEquals(Map.of("a.cfg", "committed"), base(git.staged()));
    assertEquals(Map.of("a.cfg", "on the disk", "untracked.cfg", "x"), head(git.against("HEAD")));
    git.delete("a.cfg");
    assertEquals(Map.of("a.cfg", "staged"), head(git.staged()));
  }

  @Test
  void before_the_first_commit_the_index_is_compared_with_nothing() {
    var git = GitFolder.create(folder).write("a.cfg", "first\n");
    git.git("add", "a.cfg");
    assertEquals(Map.of("a.cfg", "first"), head(git.staged()));
    assertEquals(Map.of(), base(git.staged()));
    assertTrue(git.staged().compared());
    assertEquals("nothing, because there is no commit yet", git.open().staged().against());
    assertRefused("HEAD has no commit yet", () -> git.against("HEAD"));
  }

  @Test
  void only_the_named_paths_are_judged() {
    var git = GitFolder.create(folder).write("configs/a.cfg", "1\n").write("changes/b.cli", "1\n").write("configs-old/c.cfg", "1\n");
    git.commit();
    git.write("configs/a.cfg", "2\n").write("changes/b.cli", "2\n").write("configs-old/c.cfg", "2\n");
    assertEquals(Map.of("configs/a.cfg", "2"), head(git.against("HEAD", "configs")));
    assertEquals(List.of(), git.against("HEAD", "configs").named());
    assertEquals(Map.of("changes/b.cli", "2"), head(git.against("HEAD", "./changes/b.cli")));
    assertEquals(List.of("changes/b.cli"), git.against("HEAD", "./changes/b.cli").named());
    assertEquals(Map.of("changes/b.cli", "2"), head(git.against("HEAD", folder.resolve("changes").toString())));
    assertRefused("there is no file or folder `nowhere`", () -> git.against("HEAD", "nowhere"));
    assertRefused("lies outside the repository", () -> git.against("HEAD", "../x"));
    assertRefused("cannot be a path", () -> git.against("HEAD", "a\0b"));
  }

  @Test
  void a_deleted_file_can_be_named_and_an_unchanged_one_too() {
    var git = GitFolder.create(folder).write("a.cfg", "1\n").write("b.cfg", "1\n").write("lost.cfg", "1\n");
    git.commit();
    git.delete("a.cfg");
    assertEquals(Map.of("a.cfg", "1"), base(git.against("HEAD", "a.cfg")));
    assertEquals(Map.of(), head(git.against("HEAD", "b.cfg")));
    assertEquals(List.of("head a.cfg: nothing of it is staged"), skipped(git.staged("a.cfg")));
  }

  @Test
  void paths_are_relative_to_the_working_folder_inside_the_repository() {
    var git = GitFolder.create(folder).write("net/configs/a.cfg", "1\n").write("other/b.cfg", "1\n");
    git.commit();
    git.write("net/configs/a.cfg", "2\n").write("other/b.cfg", "2\n").write("net/new.cfg", "new\n").write("top.cfg", "new\n");
    var inner = new GitFolder(folder.resolve("net"), git.environment());
    assertEquals(Map.of("configs/a.cfg", "2", "new.cfg", "new"), head(inner.against("HEAD")));
    assertEquals(Map.of("../other/b.cfg", "2"), head(inner.against("HEAD", "../other")));
    assertEquals(Map.of("../other/b.cfg", "2", "../top.cfg", "new", "configs/a.cfg", "2", "new.cfg", "new"), head(inner.against("HEAD", "..")));
    git.git("add", "-A");
    assertEquals(Map.of("configs/a.cfg", "2", "new.cfg", "new"), head(inner.staged()));
    assertEquals(folder.toAbsolutePath().normalize().getFileName(), inner.open().root().getFileName());
  }

  @Test
  void a_working_folder_that_is_reached_through_a_link_works_as_well() {
    var git = GitFolder.create(folder.resolve("repository")).write("net/a.cfg", "1\n");
    git.commit();
    git.write("net/a.cfg", "2\n");
    new GitFolder(folder, git.environment()).link("shortcut", "repository/net");
    var linked = new GitFolder(folder.resolve("shortcut"), git.environment());
    assertEquals(Map.of("a.cfg", "2"), head(linked.against("HEAD", "a.cfg")));
    assertEquals(Map.of("a.cfg", "2"), head(linked.against("HEAD", folder.resolve("shortcut/a.cfg").toString())));
  }

  @Test
  void excluded_files_are_left_out_on_both_sides_and_beside() {
    var git = GitFolder.create(folder).write("vendor/a.cfg", "1\n").write("lab/x.cfg", "1\n");
    git.commit();
    git.write("vendor/a.cfg", "2\n");
    var settings = new Settings(GlobRoot.keys(), List.of(Glob.of("vendor/**"), Glob.of("/lab")), Network.none());
    var comparison = git.open().against("HEAD").compare(List.of(), Optional.empty(), settings, Limits.standard());
    assertEquals(Map.of(), head(comparison));
    assertEquals(Map.of(), base(comparison));
    assertEquals(List.of("head vendor/a.cfg: the settings exclude it"), skipped(comparison));
    assertEquals(List.of(), comparison.base().orElseThrow().beside().paths());
  }

  @Test
  void ignored_files_are_left_out_unless_git_has_them_already() {
    var git = GitFolder.create(folder).write("tracked.log", "1\n");
    git.commit();
    git.write(".gitignore", "*.log\n").write("tracked.log", "2\n").write("untracked.log", "x\n").write(".git/info/exclude", "private.cfg\n").write("private.cfg", "x\n");
    assertEquals(Map.of("tracked.log", "2", ".gitignore", "*.log", "private.cfg", "x"), head(git.against("HEAD")));
  }

  @Test
  void a_file_that_git_no_longer_tracks_and_that_stands_on_the_disk_is_still_there() {
    var git = GitFolder.create(folder).write("a.cfg", "1\n");
    git.commit();
    git.git("rm", "-q", "--cached", "a.cfg");
    git.write("a.cfg", "2\n");
    assertEquals(Map.of("a.cfg", "2"), head(git.against("HEAD")));
    assertEquals(Map.of("a.cfg", "1"), base(git.against("HEAD")));
    assertEquals(Map.of(), head(git.staged()));
  }

  @Test
  void a_file_that_was_added_and_is_gone_from_the_disk_is_no_change() {
    var git = GitFolder.create(folder).write("a.cfg", "1\n");
    git.commit();
    git.write("b.cfg", "new\n").git("add", "b.cfg");
    git.delete("b.cfg").write("c.cfg", "later\n").git("add", "-N", "c.cfg");
    assertEquals(Map.of("c.cfg", "later"), head(git.against("HEAD")));
    assertEquals(Map.of("b.cfg", "new"), head(git.staged()));
  }

  @Test
  void a_file_that_was_only_touched_or_has_other_line_ends_on_the_disk_is_no_change() throws Exception {
    var git = GitFolder.create(folder).write("a.cfg", "1\n2\n").write("b.cfg", "1\n2\n");
    git.commit();
    Files.setLastModifiedTime(folder.resolve("a.cfg"), FileTime.fromMillis(0));
    git.write("b.cfg", "1\r\n2\r\n");
    assertEquals(Map.of(), head(git.against("HEAD")));
    assertEquals(Map.of(), base(git.against("HEAD")));
  }

  @Test
  void a_merge_that_is_not_finished_is_incomplete() {
    var git = GitFolder.create(folder).write("a.cfg", "1\n").write("b.cfg", "1\n");
    git.commit();
    git.git("switch", "-q", "-c", "work");
    git.write("a.cfg", "ours\n").commit();
    git.git("switch", "-q", "main");
    git.write("a.cfg", "theirs\n").commit();
    git.git("switch", "-q", "work");
    git.with("GIT_EDITOR", ":").write("b.cfg", "2\n").git("-c", "alias.try=!git merge main || true", "try");
    var expected = List.of("a.cfg: its merge is not finished; resolve the conflict and `git add` it");
    assertEquals(expected, incomplete(git.staged()));
    assertEquals(expected, incomplete(git.against("HEAD")));
    assertFalse(head(git.against("HEAD")).containsKey("a.cfg"));
  }

  @Test
  void standard_input_takes_the_place_of_the_file_whose_name_it_is_given() {
    var git = GitFolder.create(folder).write("a.cfg", "1\n").write("b.cfg", "1\n");
    git.commit();
    git.write("b.cfg", "2\n");
    var comparison = piped(git, "a.cfg", List.of("-"));
    assertEquals(Map.of("a.cfg", "typed"), head(comparison));
    assertEquals(Map.of("a.cfg", "1"), base(comparison));
    assertEquals(List.of("a.cfg"), comparison.named());
    assertEquals(Map.of("b.cfg", "typed"), head(piped(git, "b.cfg", List.of("-"))));
    assertEquals(Map.of("n.cfg", "typed", "b.cfg", "2"), head(piped(git, "n.cfg", List.of("-", "b.cfg"))));
    assertRefused("name only one of them", () -> piped(git, "b.cfg", List.of("b.cfg", "-")));
    assertRefused("--stdin-filename", () -> git.against("HEAD", "-"));
  }

  @Test
  void limits_hold_for_what_git_has_as_well() {
    var git = GitFolder.create(folder).write("big.cfg", "12345").write("small.cfg", "1");
    git.git("add", "-A");
    var comparison = git.open().staged().compare(List.of(), Optional.empty(), Settings.none(), Limits.standard().maxFileSize(4));
    assertEquals(Map.of("small.cfg", "1"), head(comparison));
    assertEquals(List.of("big.cfg: the file is larger than 4 bytes; raise --max-file-size or exclude it"), incomplete(comparison));
  }

  @Test
  void files_of_either_side_can_be_read_before_anything_is_compared() {
    var git = GitFolder.create(folder.resolve("r")).write("holdpoint.yaml", "old\n").write("net/x.cfg", "x\n");
    git.commit();
    git.write("holdpoint.yaml", "staged\n").git("add", "-A");
    git.write("holdpoint.yaml", "disk\n");
    var inner = new GitFolder(git.folder().resolve("net"), git.environment()).open();
    assertEquals("old", read(inner.staged(), Side.BASE, "holdpoint.yaml"));
    assertEquals("staged", read(inner.staged(), Side.HEAD, "holdpoint.yaml"));
    assertEquals("disk", read(inner.against("HEAD"), Side.HEAD, "holdpoint.yaml"));
    assertEquals("none", read(inner.staged(), Side.BASE, "net/holdpoint.yaml"));
    assertEquals("x", read(inner.staged(), Side.BASE, "net/x.cfg"));
    new GitFolder(folder, git.environment()).write("outside.yaml", "outside\n");
    assertEquals("outside", read(inner.staged(), Side.BASE, "../outside.yaml"));
    git.link("net/link.yaml", "x.cfg").git("add", "-A");
    assertRefused("`net/link.yaml` is a link", () -> read(inner.staged(), Side.HEAD, "net/link.yaml"));
  }

  private String read(GitSides sides, Side side, String path) {
    return sides.reader(side).apply(folder.resolve("r").resolve(path).toAbsolutePath().normalize()).map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip()).orElse("none");
  }

  private static org.holdpoint.source.Comparison piped(GitFolder git, String name, List<String> paths) {
    var input = new StandardInput(name, new ByteArrayInputStream("typed\n".getBytes(StandardCharsets.UTF_8)));
    return git.open().against("HEAD").compare(paths, Optional.of(input), Settings.none(), Limits.standard());
  }
}
