package org.holdpoint.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.source.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class SettingsSearchTest {

  @TempDir
  Path folder;

  @Test
  void the_nearest_file_upwards_speaks_also_when_the_working_folder_is_deeper() throws IOException {
    write(".git/HEAD", "");
    write("holdpoint.yaml", "exclude: [team/lab/**]");
    write("team/lab/x.cfg", "x");
    var found = head("team/lab", "x.cfg");
    assertEquals("../../holdpoint.yaml", found.file().path());
    assertEquals(found.file().path(), found.file().key());
    assertEquals(new GlobRoot(Optional.of(folder), folder.resolve("team/lab")), found.globRoot());
    assertTrue(found.read(SettingsText.PROGRAM).excludes("x.cfg", "x.cfg"));
    write("team/holdpoint.yaml", "exclude: [lab/**]");
    assertEquals("team/holdpoint.yaml", head(".", "team/lab").file().path());
    assertEquals("team/holdpoint.yaml", head(".", "team/lab/gone.cfg").file().path());
    assertEquals("holdpoint.yaml", head(".").file().path());
    assertEquals("holdpoint.yaml", head(".", ".").file().path());
  }

  @Test
  void the_search_ends_at_the_root_of_the_repository() throws IOException {
    write("holdpoint.yaml", "");
    write("repository/.git", "gitdir: elsewhere");
    write("repository/a/x.cfg", "x");
    assertEquals(Optional.empty(), find("repository", "a/x.cfg").head());
    assertEquals(Optional.empty(), find(".", "repository").head());
  }

  @Test
  void outside_a_repository_the_search_ends_at_the_working_folder() throws IOException {
    write("holdpoint.yaml", "");
    write("work/holdpoint.yaml", "");
    write("work/a/x.cfg", "x");
    write("elsewhere/a/x.cfg", "x");
    assertEquals("holdpoint.yaml", head("work", "a/x.cfg").file().path());
    assertEquals(Optional.empty(), find("work/a", "x.cfg").head());
    assertEquals(Optional.empty(), find("work", "../elsewhere/a").head());
    write("elsewhere/a/holdpoint.yaml", "");
    assertEquals("../elsewhere/a/holdpoint.yaml", head("work", "../elsewhere/a").file().path());
  }

  @Test
  void paths_with_different_settings_are_refused() throws IOException {
    write(".git/HEAD", "");
    write("holdpoint.yaml", "");
    write("a/holdpoint.yaml", "");
    write("a/x.cfg", "");
    write("a/y.cfg", "");
    assertEquals("a/holdpoint.yaml", head(".", "a/x.cfg", "a/y.cfg", "a").file().path());
    assertRefused("a/holdpoint.yaml:1:1: the paths have different settings files: a/holdpoint.yaml for a/x.cfg, holdpoint.yaml for z.cfg;"
        + " judge them one after the other, or name one file with --config", () -> find(".", "a/x.cfg", "z.cfg"));
    assertEquals("holdpoint.yaml", given("holdpoint.yaml", "a/x.cfg", "z.cfg").file().path());
  }

  @Test
  void paths_that_have_no_settings_do_not_contradict_those_that_have() throws IOException {
    write("repository/.git/HEAD", "");
    write("repository/holdpoint.yaml", "");
    write("elsewhere/x.cfg", "");
    assertEquals("repository/holdpoint.yaml", head("repository/..", "elsewhere/x.cfg", "repository/y.cfg").file().path());
  }

  @Test
  void each_of_two_folders_has_its_own_settings_and_globs_are_matched_with_keys() throws IOException {
    write(".git/HEAD", "");
    write("holdpoint.yaml", "organisation: above");
    write("before/holdpoint.yaml", "organisation: old");
    write("after/holdpoint.yaml", "organisation: new");
    write("after/x.cfg", "x");
    var found = compared("before", Optional.empty(), "after");
    assertEquals(Optional.of("before/holdpoint.yaml BASE holdpoint.yaml"), found.base().map(SettingsSearchTest::said));
    assertEquals(Optional.of("after/holdpoint.yaml HEAD holdpoint.yaml"), found.head().map(SettingsSearchTest::said));
    assertEquals(GlobRoot.keys(), found.head().orElseThrow().globRoot());
    assertEquals(Optional.of("old"), found.base().orElseThrow().read(SettingsText.PROGRAM).organisation().map(Written::text));
    assertEquals(found, compared("before", Optional.empty(), "after/x.cfg"));
    Files.delete(folder.resolve("before/holdpoint.yaml"));
    assertEquals(new SettingsSearch.Found(Optional.empty(), found.head()), compared("before", Optional.empty(), "after"));
  }

  @Test
  void several_paths_with_a_base_have_the_settings_of_the_working_folder() throws IOException {
    write("old/holdpoint.yaml", "");
    write("old/a/holdpoint.yaml", "");
    write("holdpoint.yaml", "");
    write("a/holdpoint.yaml", "");
    var found = compared("old", Optional.empty(), "a", "b.cfg");
    assertEquals(Optional.of("holdpoint.yaml HEAD holdpoint.yaml"), found.head().map(SettingsSearchTest::said));
    assertEquals(Optional.of("old/holdpoint.yaml BASE holdpoint.yaml"), found.base().map(SettingsSearchTest::said));
  }

  @Test
  void one_file_that_is_compared_with_one_file_has_the_settings_beside_it() throws IOException {
    write("after/holdpoint.yaml", "");
    write("before/holdpoint.yaml", "");
    write("before/old.cfg", "old");
    write("after/new.cfg", "new");
    var found = compared("before/old.cfg", Optional.empty(), "after/new.cfg");
    assertEquals(Optional.of("after/holdpoint.yaml"), found.head().map(place -> place.file().path()));
    assertEquals(Optional.of("before/holdpoint.yaml"), found.base().map(place -> place.file().path()));
  }

  @Test
  void a_file_that_is_given_replaces_the_search() throws IOException {
    write(".git/HEAD", "");
    write("holdpoint.yaml", "");
    write("ci/site.yaml", "exclude: [vendor/**]");
    write("ci/x.cfg", "x");
    var found = given("ci/site.yaml", ".");
    assertEquals("ci/site.yaml HEAD ci/site.yaml", said(found));
    assertTrue(found.read(SettingsText.PROGRAM).excludes("vendor/x", "vendor/x"), "globs are meant from the root of the repository");
    assertEquals(Optional.of(folder.resolve("ci")), given("ci/site.yaml", "ci/x.cfg").globRoot().folder());
    assertRefused("ci/none.yaml:1:1: there is no such settings file", () -> given("ci/none.yaml"));
    assertRefused("ci:1:1: the settings cannot be read: it is no regular file", () -> given("ci"));
  }

  @Test
  void a_given_file_of_one_side_has_a_twin_on_the_other() throws IOException {
    write("before/ci/site.yaml", "");
    write("after/ci/site.yaml", "");
    write("after/new.yaml", "");
    write("site.yaml", "");
    for (var path : List.of("before/ci/site.yaml", "after/ci/site.yaml")) {
      var found = compared("before", Optional.of(path), "after");
      assertEquals(Optional.of("before/ci/site.yaml BASE ci/site.yaml"), found.base().map(SettingsSearchTest::said));
      assertEquals(Optional.of("after/ci/site.yaml HEAD ci/site.yaml"), found.head().map(SettingsSearchTest::said));
    }
    var fresh = compared("before", Optional.of("after/new.yaml"), "after");
    assertEquals(Optional.empty(), fresh.base());
    assertEquals(Optional.of("after/new.yaml HEAD new.yaml"), fresh.head().map(SettingsSearchTest::said));
    var elsewhere = compared("before", Optional.of("site.yaml"), "after");
    assertEquals(Optional.of("site.yaml BASE site.yaml"), elsewhere.base().map(SettingsSearchTest::said));
    assertEquals(Optional.of("site.yaml HEAD site.yaml"), elsewhere.head().map(SettingsSearchTest::said));
  }

  @Test
  void a_base_inside_the_folder_that_is_judged_keeps_its_own() throws IOException {
    write("old/site.yaml", "");
    write("site.yaml", "");
    var outward = compared("old", Optional.of("old/site.yaml"), ".");
    assertEquals(Optional.of("old/site.yaml BASE site.yaml"), outward.base().map(SettingsSearchTest::said));
    assertEquals(Optional.of("site.yaml HEAD site.yaml"), outward.head().map(SettingsSearchTest::said));
    var inward = compared(".", Optional.of("old/site.yaml"), "old");
    assertEquals(Optional.of("site.yaml BASE site.yaml"), inward.base().map(SettingsSearchTest::said));
    assertEquals(Optional.of("old/site.yaml HEAD site.yaml"), inward.head().map(SettingsSearchTest::said));
  }

  @Test
  void a_link_is_followed_only_inside_or_when_it_is_given() throws IOException {
    write("secret", "password: hunter2");
    write("repository/.git/HEAD", "");
    write("repository/conf/settings.yaml", "");
    write("before/x", "");
    Files.createSymbolicLink(folder.resolve("repository/holdpoint.yaml"), Path.of("conf/settings.yaml"));
    assertEquals("holdpoint.yaml", head("repository").file().path());
    Files.delete(folder.resolve("repository/holdpoint.yaml"));
    Files.createSymbolicLink(folder.resolve("repository/holdpoint.yaml"), Path.of("../secret"));
    var outside = "repository/holdpoint.yaml:1:1: the settings cannot be read: a link that leaves the folder is not followed";
    assertRefused(outside, () -> find(".", "repository"));
    assertRefused(outside, () -> compared("before", Optional.empty(), "repository"));
    assertEquals("repository/holdpoint.yaml", given("repository/holdpoint.yaml").file().path());
    Files.delete(folder.resolve("secret"));
    assertRefused("repository/holdpoint.yaml:1:1: the settings cannot be read: the link leads nowhere", () -> find(".", "repository"));
  }

  @Test
  void a_name_that_is_almost_right_is_refused() throws IOException {
    write("holdpoint.yml", "");
    var message = "holdpoint.yml:1:1: a settings file is named holdpoint.yaml";
    assertRefused(message, () -> find("."));
    write("a/x", "");
    assertRefused(message, () -> compared("a", Optional.empty(), "."));
    write("site.yaml", "");
    assertEquals("site.yaml", given("site.yaml").file().path());
    write("holdpoint.yaml", "");
    assertEquals("holdpoint.yaml", head(".").file().path());
  }

  @Test
  void a_file_that_is_too_large_is_not_read_to_its_end() throws IOException {
    write("holdpoint.yaml", " ".repeat(4 * 1024 * 1024));
    assertEquals(SettingsFile.LARGEST + 1, head(".").file().size());
  }

  @Test
  void a_side_that_is_not_on_the_disk_is_searched_by_its_own_files() throws IOException {
    write(".git/HEAD", "");
    write("a/x.cfg", "");
    write("a/holdpoint.yaml", "");
    var revision = Map.of(folder.resolve("holdpoint.yaml"), "organisation: old", folder.resolve("ci/site.yaml"), "");
    var found = revision(revision, Optional.empty()).orElseThrow();
    assertEquals("../holdpoint.yaml BASE ../holdpoint.yaml", said(found));
    assertEquals(Optional.of(folder), found.globRoot().folder());
    assertEquals(Optional.of("../ci/site.yaml"), revision(revision, Optional.of(Path.of("../ci/site.yaml"))).map(place -> place.file().path()));
    assertEquals(Optional.empty(), revision(revision, Optional.of(Path.of("../ci/other.yaml"))));
  }

  private Optional<SettingsPlace> revision(Map<Path, String> files, Optional<Path> config) {
    return SettingsSearch.find(List.of(Path.of("x.cfg")), folder.resolve("a"), config, Side.BASE,
        file -> Optional.ofNullable(files.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8)));
  }

  private SettingsPlace head(String workingFolder, String... judged) {
    return find(workingFolder, judged).head().orElseThrow();
  }

  private SettingsSearch.Found find(String workingFolder, String... judged) {
    return SettingsSearch.find(paths(judged), folder.resolve(workingFolder), Optional.empty(), Optional.empty());
  }

  private SettingsPlace given(String config, String... judged) {
    return SettingsSearch.find(paths(judged), folder, Optional.empty(), Optional.of(Path.of(config))).head().orElseThrow();
  }

  private SettingsSearch.Found compared(String base, Optional<String> config, String... judged) {
    return SettingsSearch.find(paths(judged), folder, Optional.of(Path.of(base)), config.map(Path::of));
  }

  private static List<Path> paths(String... paths) {
    return Stream.of(paths).map(Path::of).toList();
  }

  private static String said(SettingsPlace place) {
    return place.file().path() + " " + place.file().side() + " " + place.file().key();
  }

  private static void assertRefused(String message, Executable run) {
    assertEquals(message, assertThrows(SettingsException.class, run).getMessage());
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }
}
