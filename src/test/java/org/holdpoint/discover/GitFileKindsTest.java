package org.holdpoint.discover;

import static org.holdpoint.discover.GitFolder.base;
import static org.holdpoint.discover.GitFolder.head;
import static org.holdpoint.discover.GitFolder.incomplete;
import static org.holdpoint.discover.GitFolder.skipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Renames, modes, links, submodules, and names that are hard to write.
class GitFileKindsTest {

  private static final String LONG = IntStream.range(0, 20).mapToObj(number -> "interface " + number + "\n").collect(Collectors.joining());

  @TempDir
  Path folder;

  @Test
  void a_renamed_file_pairs_with_its_old_path_and_shows_the_new_one() {
    var git = GitFolder.create(folder).write("configs/old.cfg", LONG);
    git.commit();
    git.git("mv", "configs/old.cfg", "configs/new.cfg");
    git.write("configs/new.cfg", LONG + "mtu 1500\n").git("add", "-A");
    for (var comparison : List.of(git.staged(), git.against("HEAD"))) {
      var was = comparison.base().orElseThrow().files().getFirst();
      assertEquals(List.of("configs/old.cfg", "configs/new.cfg"), List.of(was.path(), was.key()));
      assertEquals(List.of("configs/new.cfg"), comparison.head().files().stream().map(SourceFile::key).toList());
      assertEquals(was, comparison.base().orElseThrow().paired("configs/new.cfg").orElseThrow());
      assertEquals(Set.of("configs/new.cfg"), comparison.renamed());
    }
  }

  @Test
  void a_file_that_is_only_renamed_is_touched_because_its_name_may_say_which_device_it_is_about() {
    var git = GitFolder.create(folder).write("pe1-change.cli", LONG);
    git.commit();
    git.git("mv", "pe1-change.cli", "pe2-change.cli");
    var comparison = git.staged();
    assertTrue(comparison.touches(comparison.head().files().getFirst()));
    assertEquals(comparison.base().orElseThrow().files().getFirst().digest(), comparison.head().files().getFirst().digest());
  }

  @Test
  void a_file_that_is_renamed_and_then_edited_on_the_disk_still_pairs() {
    var git = GitFolder.create(folder).write("old.cfg", LONG);
    git.commit();
    git.git("mv", "old.cfg", "new.cfg");
    git.write("new.cfg", "all new\n");
    assertEquals(Set.of("new.cfg"), git.against("HEAD").renamed());
    git.delete("new.cfg");
    var gone = git.against("HEAD");
    assertEquals(List.of("old.cfg"), gone.base().orElseThrow().files().stream().map(SourceFile::key).toList());
    assertEquals(Set.of(), gone.renamed());
  }

  @Test
  void a_file_that_moves_out_of_what_is_named_is_removed_there_and_one_that_moves_in_is_paired() {
    var git = GitFolder.create(folder).write("in/a.cfg", LONG).write("out/b.cfg", LONG + "b\n");
    git.commit();
    git.git("mv", "in/a.cfg", "out/a.cfg");
    git.git("mv", "out/b.cfg", "in/b.cfg");
    var comparison = git.staged("in");
    assertEquals(Set.of("in/b.cfg"), head(comparison).keySet());
    assertEquals(Set.of("in/a.cfg", "out/b.cfg"), base(comparison).keySet());
    assertEquals(Set.of("in/b.cfg"), comparison.renamed());
  }

  @Test
  void a_rename_of_letter_case_alone_is_a_rename() {
    var git = GitFolder.create(folder).write("PE1.cfg", LONG);
    git.commit();
    git.git("mv", "PE1.cfg", "pe1.cfg");
    assertEquals(Set.of("PE1.cfg"), base(git.staged()).keySet());
    assertEquals(Set.of("pe1.cfg"), head(git.staged()).keySet());
    assertEquals(Set.of("pe1.cfg"), git.staged().renamed());
  }

  @Test
  void another_mode_alone_is_no_change() {
    var git = GitFolder.create(folder).write("a.cfg", "1\n");
    git.commit();
    assertTrue(folder.resolve("a.cfg").toFile().setExecutable(true));
    for (var comparison : List.of(git.against("HEAD"), staged(git))) {
      assertFalse(comparison.head().files().stream().anyMatch(comparison::touches));
      assertFalse(comparison.base().orElseThrow().files().stream().anyMatch(comparison::touches));
    }
  }

  @Test
  void a_link_is_never_followed_and_one_that_leaves_the_repository_is_said_to() {
    var git = GitFolder.create(folder.resolve("r")).write("configs/a.cfg", "1\n");
    new GitFolder(folder, git.environment()).write("secret", "secret\n");
    git.commit();
    git.link("configs/inside", "../configs/a.cfg").link("configs/outside", "../../secret").link("absolute", folder.resolve("secret").toString());
    var expected = List.of("head absolute: a link that leaves the repository is not followed",
        "head configs/inside: a link is not followed: what it leads to is judged at its own place",
        "head configs/outside: a link that leaves the repository is not followed");
    for (var comparison : List.of(git.against("HEAD"), staged(git))) {
      assertEquals(expected, skipped(comparison));
      assertEquals(Map.of(), head(comparison));
    }
  }

  @Test
  void a_file_that_becomes_a_link_is_gone_and_one_that_was_a_link_is_new() {
    var git = GitFolder.create(folder).write("a.cfg", "1\n").link("b.cfg", "a.cfg");
    git.commit();
    git.delete("a.cfg").delete("b.cfg").link("a.cfg", "b.cfg").write("b.cfg", "2\n");
    for (var comparison : List.of(git.against("HEAD"), staged(git))) {
      assertEquals(Map.of("a.cfg", "1"), base(comparison));
      assertEquals(Map.of("b.cfg", "2"), head(comparison));
      assertEquals(2, comparison.skipped().size());
    }
  }

  @Test
  void a_link_in_the_place_of_a_folder_is_not_walked_into() {
    var git = GitFolder.create(folder.resolve("r")).write("configs/a.cfg", "1\n");
    new GitFolder(folder, git.environment()).write("elsewhere/a.cfg", "secret\n");
    git.commit();
    git.delete("configs/a.cfg").delete("configs").link("configs", "../elsewhere");
    assertEquals(Map.of(), head(git.against("HEAD")));
    assertEquals(Map.of("configs/a.cfg", "1"), base(git.against("HEAD")));
  }

  @Test
  void a_file_of_which_git_has_only_a_pointer_is_said_to_be_one_on_either_side() {
    var pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n";
    var git = GitFolder.create(folder).write("old.cfg", pointer).write("a.cfg", "version https://git-lfs.github.com/spec/v1 is a line of ours\n");
    git.commit();
    git.write("old.cfg", "hostname r1\n").write("new.cfg", pointer).write("a.cfg", "1\n");
    for (var comparison : List.of(git.against("HEAD"), staged(git))) {
      assertEquals(List.of("head new.cfg: only a Git LFS pointer is here: its content was not judged", "base old.cfg: only a Git LFS pointer is here: its content was not judged"), skipped(comparison));
    }
  }

  @Test
  void submodules_and_repositories_inside_are_said_and_left() {
    var inner = GitFolder.create(folder.resolve("inner")).write("x.cfg", "x\n");
    inner.commit();
    var git = GitFolder.create(folder.resolve("r")).write("a.cfg", "1\n");
    git.commit();
    git.git("submodule", "--quiet", "add", folder.resolve("inner").toString(), "sub");
    assertEquals(List.of("head sub: a submodule is judged in its own repository"), skipped(git.staged()));
    assertEquals(List.of(".gitmodules"), List.copyOf(head(git.staged()).keySet()));
    git.commit();
    new GitFolder(git.folder().resolve("sub"), git.environment()).write("y.cfg", "y\n").commit();
    GitFolder.create(git.folder().resolve("nested")).write("z.cfg", "z\n").commit();
    assertEquals(List.of("head nested: a submodule is judged in its own repository", "head sub: a submodule is judged in its own repository"), skipped(git.against("HEAD")));
    assertEquals(Map.of(), head(git.against("HEAD")));
  }

  @Test
  void names_with_quotes_line_ends_blanks_and_letters_of_all_kinds_are_names() {
    var names = List.of("a \"quoted\" name.cfg", "two\nlines.cfg", "-dash.cfg", ":(top)magic.cfg", "tab\tand\\.cfg", " blank.cfg", "*.cfg", "서울.cfg");
    var git = GitFolder.create(folder);
    assumeTrue(names.stream().allMatch(GitFileKindsTest::possible), "this machine cannot have such names");
    names.forEach(name -> git.write(name, "1\n"));
    git.commit();
    names.forEach(name -> git.write(name, "2\n"));
    assertEquals(Set.copyOf(names), head(git.against("HEAD")).keySet());
    assertEquals(Set.copyOf(names), base(staged(git)).keySet());
    assertEquals(Map.of(":(top)magic.cfg", "2"), head(git.staged(":(top)magic.cfg")));
    assertEquals(Map.of("*.cfg", "2"), head(git.staged("*.cfg")));
    assertEquals(Map.of("-dash.cfg", "2"), head(git.staged("-dash.cfg")));
  }

  @Test
  void a_name_that_is_no_utf_8_is_judged_from_what_git_has_and_incomplete_where_only_the_disk_has_it() {
    var git = GitFolder.create(folder);
    git.write("a.cfg", "1\n").commit();
    git.git("-c", "alias.put=!printf 'staged\\n' > \"$(printf 'caf\\351.cfg')\" && git add -A", "put");
    assertEquals(Map.of("caf\\xE9.cfg", "staged"), head(git.staged()));
    assertEquals(Map.of("caf\\xE9.cfg", "staged"), head(git.against("HEAD")));
    git.git("-c", "alias.put=!printf 'on the disk\\n' > \"$(printf 'caf\\351.cfg')\"", "put");
    assertEquals(List.of("caf\\xE9.cfg: it cannot be opened, because its name is no text of this machine; rename it"), incomplete(git.against("HEAD")));
    assertEquals(Map.of("caf\\xE9.cfg", "staged"), head(git.staged()));
  }

  private static boolean possible(String name) {
    try {
      return Path.of(name).toString().equals(name);
    } catch (java.nio.file.InvalidPathException _) {
      return false;
    }
  }

  private static org.holdpoint.source.Comparison staged(GitFolder git) {
    git.git("add", "-A");
    return git.staged();
  }
}
