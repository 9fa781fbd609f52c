package org.holdpoint.settings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "configs/pe-bs07*, configs/pe-bs07-running.cfg", "configs/pe-bs07*, configs/pe-bs07", "lab/**, lab/a", "lab/**, lab/a/b/c.cfg",
    "*.cfg, a.cfg", "*.cfg, x/y/a.cfg", "/*.cfg, a.cfg", "a/**/b, a/b", "a/**/b, a/x/y/b", "**/b, b", "**/b, x/y/b", "x/**/*.sql, x/q.sql",
    "pe?.cfg, pe1.cfg", "pe?.cfg, pe가.cfg", "pe[0-9].cfg, pe7.cfg", "pe[!0-9].cfg, pex.cfg", "pe[^0-9].cfg, pex.cfg", "[]a].cfg, ].cfg", "[a\\]].cfg, ].cfg",
    "[[:digit:]x], 5", "[a-], -", "\\*.cfg, *.cfg", "a**b/c, axxb/c", "**, x/y", "***, xy", "a/***, a/b", "[\\a-\\c], b"})
  void a_path_that_the_pattern_describes_matches(String pattern, String path) {
    assertTrue(Glob.of(pattern).matches(path, false), pattern + " should match " + path);
  }

  @ParameterizedTest
  @CsvSource({
    "configs/pe-bs07*, configs/pe-bs07/x", "configs/pe-bs07*, x/configs/pe-bs07", "lab/**, lab", "lab/**, x/lab/a", "/*.cfg, x/a.cfg", "a/**/b, ab",
    "a/**/b, a/xb", "**/b, xb", "pe?.cfg, pe/.cfg", "a[/]b, a/b", "pe[0-9].cfg, pex.cfg", "pe[!0-9].cfg, pe1.cfg", "[a.cfg, [a.cfg", "a\\, a\\",
    "[[:letter:]], a", "a**b/c, ax/xb/c", "*.cfg, a.CFG", "a*/b, a/x/b", "lab/, lab", "[a-, a", "[!, a", "[\\, a", "[a-\\, a"})
  void a_path_that_it_does_not_describe_does_not_match(String pattern, String path) {
    assertFalse(Glob.of(pattern).matches(path, false), pattern + " should not match " + path);
  }

  @Test
  void a_pattern_covers_all_below_a_folder_that_it_matches() {
    assertTrue(Glob.of("vendor").covers("x/vendor/a/b.cfg"));
    assertTrue(Glob.of("vendor/").covers("vendor/a"));
    assertFalse(Glob.of("vendor/").covers("vendor"));
    assertFalse(Glob.of("/vendor").covers("x/vendor/a"));
  }

  @Test
  void an_empty_pattern_matches_nothing() {
    assertFalse(Glob.of("").matches("a", false));
    assertFalse(Glob.of("/").covers("a/b"));
  }

  @Test
  void no_pattern_takes_long() {
    var stars = Glob.of("*a".repeat(200) + "b");
    var folders = Glob.of("**/a/".repeat(200) + "b");
    assertTimeout(Duration.ofSeconds(3), () -> {
      assertFalse(stars.matches("a".repeat(4000), false));
      assertFalse(folders.matches("a/".repeat(2000) + "c", false));
    });
  }
}
