package org.holdpoint.discover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.holdpoint.source.Beside;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitBesideTest {

  @TempDir
  Path folder;

  @Test
  void what_is_judged_is_not_beside_and_all_else_is_on_either_side() {
    var git = GitFolder.create(folder).write("a.cfg", "a\n").write("b.cfg", "b\n").write("c/gone.cfg", "g\n").link("link", "a.cfg");
    git.commit();
    git.write("a.cfg", "a2\n").delete("c/gone.cfg").write("new.cfg", "n\n").git("add", "-A");
    for (var comparison : List.of(git.staged("a.cfg"), git.against("HEAD", "a.cfg"))) {
      assertEquals(List.of("b.cfg", "c/gone.cfg"), base(comparison).paths());
      assertEquals(List.of("b.cfg", "new.cfg"), comparison.head().beside().paths());
    }
    assertEquals(List.of("b.cfg"), base(git.staged()).paths());
  }

  @Test
  void files_are_found_by_path_and_by_a_whole_word_of_their_text() {
    var git = GitFolder.create(folder).write("by-path.cfg", "x\n").write("by-text.cfg", "hostname pe1\n").write("other.cfg", "hostname pe10\nhostname ape1 _pe1 PE1\n")
        .write("quoted.cfg", "name \"pe1\";\n").write("net/deep.txt", "é pe1-x\n").write("judged.cfg", "pe1\n");
    git.commit();
    git.write("judged.cfg", "pe1 2\n").git("add", "-A");
    for (var comparison : List.of(git.staged(), git.against("HEAD"), new GitFolder(folder.resolve("net"), git.environment()).against("HEAD", "../judged.cfg"))) {
      for (var beside : List.of(base(comparison), comparison.head().beside())) {
        var found = beside.read(path -> path.endsWith("by-path.cfg"), Set.of("pe1"));
        assertEquals(List.of("by-path.cfg", "by-text.cfg", "deep.txt", "quoted.cfg"), found.files().stream().map(SourceFile::name).sorted().toList());
        assertEquals(List.of(), found.incomplete());
      }
    }
  }

  @Test
  void text_is_that_of_the_side_and_not_that_of_the_disk() {
    var git = GitFolder.create(folder).write("was.cfg", "pe1\n").write("is.cfg", "x\n").write("dirty.cfg", "x\n").write("lost.cfg", "pe1\n").write("judged.cli", "x\n");
    git.commit();
    git.write("was.cfg", "x\n").write("is.cfg", "pe1\n").write("judged.cli", "y\n").git("add", "-A");
    git.write("dirty.cfg", "pe1\n").delete("lost.cfg").write("untracked.cfg", "pe1\n");
    var staged = git.staged("judged.cli");
    assertEquals(Map.of("was.cfg", "pe1", "lost.cfg", "pe1"), texts(base(staged)));
    assertEquals(Map.of("is.cfg", "pe1", "lost.cfg", "pe1"), texts(staged.head().beside()));
    var compared = git.against("HEAD", "judged.cli");
    assertEquals(Map.of("was.cfg", "pe1", "lost.cfg", "pe1"), texts(base(compared)));
    assertEquals(Map.of("is.cfg", "pe1", "dirty.cfg", "pe1", "untracked.cfg", "pe1"), texts(compared.head().beside()));
  }

  @Test
  void a_file_that_is_not_checked_out_is_found_all_the_same() {
    var git = GitFolder.create(folder).write("in/a.cli", "x\n").write("out/pe1.cfg", "pe1\n");
    git.commit();
    git.git("sparse-checkout", "set", "--no-cone", "in/");
    assertTrue(java.nio.file.Files.notExists(folder.resolve("out/pe1.cfg")));
    git.write("in/a.cli", "y\n").git("add", "in/a.cli");
    for (var comparison : List.of(git.staged(), git.against("HEAD"))) {
      assertEquals(Map.of("in/a.cli", "y"), GitFolder.head(comparison));
      assertEquals(Map.of("out/pe1.cfg", "pe1"), texts(base(comparison)));
    }
  }

  @Test
  void a_renamed_file_that_is_not_judged_has_its_old_place_in_the_base_and_its_new_one_in_the_head() {
    var git = GitFolder.create(folder).write("configs/old.cfg", "pe1\n").write("judged.cli", "x\n");
    git.commit();
    git.git("mv", "configs/old.cfg", "configs/new.cfg");
    git.write("judged.cli", "y\n").git("add", "-A");
    var comparison = git.staged("judged.cli");
    assertEquals(Map.of("configs/old.cfg", "pe1"), texts(base(comparison)));
    assertEquals(Map.of("configs/new.cfg", "pe1"), texts(comparison.head().beside()));
  }

  @Test
  void before_the_first_commit_nothing_stands_beside_in_the_base() {
    var git = GitFolder.create(folder).write("a.cli", "pe1\n").write("b.cfg", "pe1\n");
    git.git("add", "-A");
    assertEquals(List.of(), base(git.staged("a.cli")).paths());
    assertEquals(Map.of(), texts(base(git.staged("a.cli"))));
    assertEquals(Map.of("b.cfg", "pe1"), texts(git.staged("a.cli").head().beside()));
  }

  @Test
  void git_is_not_asked_for_more_than_a_change_needs() {
    var git = GitFolder.create(folder.resolve("r")).write("a.cfg", "1\n");
    for (var number = 0; number < 200; number++) {
      git.write("many/" + number + ".cfg", "hostname r" + number + "\n");
    }
    git.commit();
    git.write("a.cfg", "2\n").git("add", "-A");
    var counted = counting(git);
    counted.staged();
    assertEquals(List.of("rev-parse", "config", "rev-parse", "diff-index", "cat-file").stream().sorted().toList(), commands().stream().sorted().toList());
    base(counted.staged()).read(path -> false, Set.of("r7"));
    assertEquals(List.of("cat-file", "diff-files", "grep", "ls-tree"), commands().stream().skip(10).sorted().toList());
  }

  /// The same repository with a `git` in PATH that writes down what it is told.
  private GitFolder counting(GitFolder git) {
    try {
      var bin = java.nio.file.Files.createDirectory(folder.resolve("bin"));
      var real = GitEnvironment.program(git.environment()).orElseThrow();
      java.nio.file.Files.writeString(bin.resolve("git"), "#!/bin/sh\nfor word; do case $word in -c|--no-pager|*.*=*|-*) ;; *) echo $word >> '" + folder.resolve("log")
          + "'; break;; esac; done\nexec '" + real + "' \"$@\"\n");
      assertTrue(bin.resolve("git").toFile().setExecutable(true));
      return git.with("PATH", bin + ":/usr/bin:/bin");
    } catch (java.io.IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private List<String> commands() {
    try {
      return new ArrayList<>(java.nio.file.Files.readAllLines(folder.resolve("log")));
    } catch (java.io.IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Beside base(Comparison comparison) {
    return comparison.base().map(Tree::beside).orElseThrow();
  }

  /// The paths and texts of what names pe1.
  private static Map<String, String> texts(Beside beside) {
    var texts = new TreeMap<String, String>();
    beside.read(path -> false, Set.of("pe1")).files().forEach(file -> texts.put(file.path(), GitFolder.text(file)));
    return texts;
  }
}
