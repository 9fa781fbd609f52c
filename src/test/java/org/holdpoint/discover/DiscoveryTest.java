package org.holdpoint.discover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.holdpoint.settings.Glob;
import org.holdpoint.settings.GlobRoot;
import org.holdpoint.settings.Network;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Side;
import org.holdpoint.source.Skipped;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.source.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {

  @TempDir
  Path folder;

  @Test
  void without_a_path_the_working_folder_is_walked_in_the_order_of_paths() throws IOException {
    write("b.cfg", "b");
    write("a/z.cfg", "z");
    write("a.cfg", "a");
    write(".git/config", "never");
    var comparison = discover();
    assertEquals(List.of("a.cfg", "a/z.cfg", "b.cfg"), paths(comparison.head()));
    assertEquals(paths(comparison.head()), keys(comparison.head()));
    assertEquals(Optional.empty(), comparison.base());
    assertEquals(List.of(), comparison.named());
  }

  @Test
  void a_file_that_is_named_is_told_apart_and_read_once() throws IOException {
    write("a/x.cfg", "x");
    write("a/y.cfg", "y");
    var comparison = discover("a/x.cfg", "a", "./a/x.cfg");
    assertEquals(List.of("a/x.cfg", "a/y.cfg"), paths(comparison.head()));
    assertEquals(List.of("a/x.cfg"), comparison.named());
  }

  @Test
  void a_path_outside_the_working_folder_starts_with_two_dots() throws IOException {
    write("elsewhere/x.cfg", "x");
    write("work/y.cfg", "y");
    var comparison = Discovery.discover(List.of("../elsewhere", folder.resolve("work/y.cfg").toString()), Optional.empty(), Settings.none(), Limits.standard(),
        folder.resolve("work"));
    assertEquals(List.of("../elsewhere/x.cfg", "y.cfg"), paths(comparison.head()));
  }

  @Test
  void files_of_two_folders_pair_by_their_path_below_them() throws IOException {
    write("after/r/x.cfg", "new");
    write("after/same.cfg", "same");
    write("before/r/x.cfg", "old");
    write("before/same.cfg", "same");
    write("before/gone.cfg", "gone");
    var comparison = against("before", "after");
    assertEquals(List.of("r/x.cfg", "same.cfg"), keys(comparison.head()));
    assertEquals(List.of("gone.cfg", "r/x.cfg", "same.cfg"), keys(comparison.base().orElseThrow()));
    assertEquals(List.of("after/r/x.cfg", "after/same.cfg"), paths(comparison.head()));
    assertEquals(List.of(true, false), comparison.head().files().stream().map(comparison::touches).toList());
    assertTrue(comparison.base().orElseThrow().files().stream().allMatch(file -> file.side() == Side.BASE));
  }

  @Test
  void one_file_pairs_by_its_name_with_a_file_of_the_base() throws IOException {
    write("after/x.cfg", "new");
    write("before/x.cfg", "old");
    write("before/other.cfg", "other");
    var comparison = against("before", "after/x.cfg");
    assertEquals(List.of("x.cfg"), keys(comparison.head()));
    assertEquals(List.of("before/x.cfg"), paths(comparison.base().orElseThrow()));
    assertEquals(List.of("x.cfg"), comparison.named());
  }

  @Test
  void one_file_can_be_compared_with_one_file() throws IOException {
    write("new.cfg", "new");
    write("old.cfg", "old");
    var comparison = against("old.cfg", "new.cfg");
    assertEquals(List.of("new.cfg"), keys(comparison.base().orElseThrow()));
    assertEquals(List.of("old.cfg"), paths(comparison.base().orElseThrow()));
    write("after/new.cfg", "new");
    assertMessage("compare folder with folder", () -> against("old.cfg", "after"));
  }

  @Test
  void several_paths_pair_by_their_own_path_below_the_base() throws IOException {
    write("configs/x.cfg", "new");
    write("changes/a/y.cli", "new");
    write("old/configs/x.cfg", "old");
    write("old/configs/other.cfg", "not named");
    write("old/changes/z.cli", "gone");
    var comparison = against("old", "configs/x.cfg", "changes");
    assertEquals(List.of("changes/a/y.cli", "configs/x.cfg"), keys(comparison.head()));
    assertEquals(List.of("changes/z.cli", "configs/x.cfg"), keys(comparison.base().orElseThrow()));
  }

  @Test
  void several_paths_with_a_base_must_lie_below_the_working_folder() throws IOException {
    write("x.cfg", "x");
    write("work/y.cfg", "y");
    write("work/old/y.cfg", "y");
    var failure = assertThrows(DiscoveryException.class, () -> Discovery.discover(List.of("../x.cfg", "y.cfg"), Optional.of(Path.of("old")), Settings.none(),
        Limits.standard(), folder.resolve("work")));
    assertTrue(failure.getMessage().contains("`../x.cfg` lies outside"), failure.getMessage());
  }

  @Test
  void a_base_inside_the_folder_that_is_judged_is_no_part_of_it() throws IOException {
    write("x.cfg", "new");
    write("old/x.cfg", "old");
    assertEquals(List.of("x.cfg"), paths(against("old", ".").head()));
    var outward = against(".", "old");
    assertEquals(List.of("x.cfg"), paths(outward.base().orElseThrow()));
  }

  @Test
  void a_path_or_base_that_is_not_there_is_refused_with_advice() throws IOException {
    write("x.cfg", "x");
    assertMessage("there is no file or folder `y.cfg`", () -> discover("y.cfg"));
    assertMessage("there is no folder `old` to compare with", () -> against("old", "x.cfg"));
    assertMessage("cannot be a path", () -> discover("a\0b"));
  }

  @Test
  void an_excluded_file_is_left_out_even_when_it_is_named_and_then_listed() throws IOException {
    write("vendor/x.cfg", "x");
    write("y.cfg", "y");
    var settings = excluding(GlobRoot.keys(), "vendor/**");
    var walked = Discovery.discover(List.of(), Optional.empty(), settings, Limits.standard(), folder);
    assertEquals(List.of("y.cfg"), paths(walked.head()));
    assertEquals(List.of(), walked.skipped());
    var named = Discovery.discover(List.of("vendor/x.cfg"), Optional.empty(), settings, Limits.standard(), folder);
    assertEquals(List.of(), paths(named.head()));
    assertEquals(List.of(new Skipped("vendor/x.cfg", Side.HEAD, "the settings exclude it", true)), named.skipped());
    assertEquals(List.of(), named.named());
  }

  @Test
  void globs_are_matched_from_the_folder_of_the_settings_file() throws IOException {
    write("configs/lab/x.cfg", "x");
    var work = folder.resolve("configs");
    var settings = excluding(new GlobRoot(Optional.of(folder), work), "configs/lab/**");
    assertEquals(List.of(), paths(Discovery.discover(List.of("."), Optional.empty(), settings, Limits.standard(), work).head()));
  }

  @Test
  void a_link_is_followed_only_to_a_file_inside_the_folder() throws IOException {
    write("outside/secret", "secret");
    write("in/a/x.cfg", "x");
    link("in/to-file", "a/x.cfg");
    link("in/to-outside", "../outside/secret");
    link("in/to-folder", "a");
    link("in/a/loop", "..");
    link("in/nowhere", "missing");
    var comparison = discover("in");
    assertEquals(List.of("in/a/x.cfg", "in/to-file"), paths(comparison.head()));
    assertEquals(List.of("in/a/loop: a link to a folder is not followed", "in/nowhere: the link leads nowhere",
        "in/to-folder: a link to a folder is not followed", "in/to-outside: a link that leaves the folder is not followed"),
        comparison.skipped().stream().map(skipped -> skipped.path() + ": " + skipped.because()).toList());
  }

  @Test
  void a_pointer_of_git_lfs_that_stands_in_the_place_of_its_file_is_said_to() throws IOException {
    write("r1.cfg", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n");
    var comparison = Discovery.discover(List.of(), Optional.empty(), Settings.none(), Limits.standard(), folder);
    assertEquals(List.of(new Skipped("r1.cfg", Side.HEAD, "only a Git LFS pointer is here: its content was not judged", true)), comparison.skipped());
  }

  @Test
  void a_file_over_the_largest_size_is_incomplete_and_the_others_are_read() throws IOException {
    write("big.cfg", "12345");
    write("small.cfg", "1234");
    var comparison = Discovery.discover(List.of(), Optional.empty(), Settings.none(), Limits.standard().maxFileSize(4), folder);
    assertEquals(List.of("small.cfg"), paths(comparison.head()));
    assertEquals(Span.start("big.cfg", Side.HEAD), comparison.incomplete().getFirst().at());
    assertEquals("the file is larger than 4 bytes; raise --max-file-size or exclude it", comparison.incomplete().getFirst().because());
  }

  @Test
  void a_file_of_too_many_lines_is_incomplete() throws IOException {
    write("three.cfg", "\r\n\n\r");
    write("four.cfg", "\n\n\r\r");
    var comparison = Discovery.discover(List.of(), Optional.empty(), Settings.none(), new Limits(100, 3), folder);
    assertEquals(List.of("three.cfg"), paths(comparison.head()));
    assertTrue(comparison.incomplete().getFirst().because().contains("more than 3 lines"));
  }

  @Test
  void what_may_not_be_read_is_incomplete() throws IOException {
    write("a/x.cfg", "x");
    write("y.cfg", "y");
    forbid("a");
    forbid("y.cfg");
    assumeTrue(!Files.isReadable(folder.resolve("y.cfg")), "this user may read everything");
    var comparison = discover();
    Files.setPosixFilePermissions(folder.resolve("a"), PosixFilePermissions.fromString("rwx------"));
    assertEquals(List.of("the folder cannot be listed: access is denied", "the file cannot be read: access is denied"),
        comparison.incomplete().stream().map(one -> one.because()).toList());
  }

  @Test
  void a_pipe_or_device_is_incomplete_and_never_opened() {
    assumeTrue(Files.exists(Path.of("/dev/zero")));
    assertTrue(discover("/dev/zero").incomplete().getFirst().because().startsWith("it is no regular file"));
  }

  @Test
  void standard_input_is_judged_under_the_name_that_is_given() throws IOException {
    write("old/x.cli", "old");
    var comparison = piped("-", "changes/x.cli", "new");
    assertEquals(List.of("changes/x.cli"), paths(comparison.head()));
    assertEquals(List.of("x.cli"), comparison.named());
    assertEquals(List.of("old/x.cli"), paths(comparison.base().orElseThrow()));
    assertMessage("--stdin-filename", () -> discover("-"));
  }

  @Test
  void standard_input_that_is_named_as_a_file_is_refused() throws IOException {
    write("x.cli", "x");
    write("old/x.cli", "old");
    assertMessage("name only one of them", () -> piped("x.cli", "x.cli", "new"));
  }

  private Comparison piped(String path, String name, String text) {
    var input = new StandardInput(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    var paths = path.equals("-") ? List.of("-") : List.of(path, "-");
    return Discovery.discover(paths, Optional.of(input), Optional.of(Path.of("old")), Settings.none(), Limits.standard(), folder);
  }

  private static Settings excluding(GlobRoot root, String glob) {
    return new Settings(root, List.of(Glob.of(glob)), Network.none());
  }

  private static void assertMessage(String part, Executable run) {
    var message = assertThrows(DiscoveryException.class, run).getMessage();
    assertTrue(message.contains(part), message);
  }

  private Comparison discover(String... paths) {
    return Discovery.discover(List.of(paths), Optional.empty(), Settings.none(), Limits.standard(), folder);
  }

  private Comparison against(String base, String... paths) {
    return Discovery.discover(List.of(paths), Optional.of(Path.of(base)), Settings.none(), Limits.standard(), folder);
  }

  private static List<String> paths(Tree tree) {
    return tree.files().stream().map(SourceFile::path).toList();
  }

  private static List<String> keys(Tree tree) {
    return tree.files().stream().map(SourceFile::key).toList();
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }

  private void link(String path, String target) throws IOException {
    Files.createSymbolicLink(folder.resolve(path), Path.of(target));
  }

  private void forbid(String path) throws IOException {
    Files.setPosixFilePermissions(folder.resolve(path), PosixFilePermissions.fromString("---------"));
  }
}
