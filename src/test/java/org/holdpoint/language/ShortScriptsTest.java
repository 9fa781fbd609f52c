package org.holdpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Scripts of a few lines, most without a line that only one system has (`testdata/language/short`): those below the name of a language are of it, those below `open` may be of several, those below
/// `other` are no router's, or nobody can say where they begin.
class ShortScriptsTest {

  private static final Path FOLDER = Path.of("testdata/language/short");
  private static final List<String> NO_ROUTERS = List.of("open", "other");

  @TestFactory
  Stream<DynamicTest> a_short_script_is_of_the_only_language_that_takes_it() throws IOException {
    return texts().filter(file -> !NO_ROUTERS.contains(folder(file))).map(file -> DynamicTest.dynamicTest(file.path(), () -> assertEquals(Optional.of(folder(file)), language(file))));
  }

  @TestFactory
  Stream<DynamicTest> what_is_no_script_is_of_no_router() throws IOException {
    return texts().filter(file -> folder(file).equals("other")).map(file -> DynamicTest.dynamicTest(file.path(), () -> assertEquals(Optional.empty(), language(file))));
  }

  @Test
  void a_script_that_several_systems_take_is_not_judged_and_they_are_named() throws IOException {
    var file = text("open/frr-eos-nxos.cfg");
    assertEquals(Optional.empty(), language(file));
    assertTrue(Fitting.unknown(file).because().orElseThrow().startsWith("its lines may be those of frr, eos, nxos:"));
    assertEquals(Optional.empty(), language(text("open/frr-nxos.txt")));
  }

  @Test
  void a_script_with_a_mistake_that_several_systems_have_the_words_of_is_not_judged() throws IOException {
    assertEquals(Optional.empty(), language(text("open/nxos-ios.cfg")));
  }

  @Test
  void a_script_of_ios_may_be_one_of_another_system_as_well() throws IOException {
    var script = (Document.Script) Languages.document(text("open/read-as-ios-or-frr.txt"), Optional.empty(), Settings.none()).orElseThrow();
    assertEquals("ios", script.language().name());
    assertEquals(List.of("frr"), Fitting.alike(script, Optional.empty(), Settings.none()));
    assertEquals(List.of(), Fitting.alike(script, Optional.of("ios"), Settings.none()));
  }

  private static Optional<String> language(SourceFile file) {
    return Languages.document(file, Optional.empty(), Settings.none()).flatMap(Document::cli).map(RouterLanguage::name);
  }

  private static String folder(SourceFile file) {
    return file.path().substring(0, file.path().indexOf('/'));
  }

  private static Stream<SourceFile> texts() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).map(file -> FOLDER.relativize(file).toString()).sorted().map(ShortScriptsTest::read).toList().stream();
    }
  }

  private static SourceFile text(String path) throws IOException {
    return SourceReader.read(Files.readAllBytes(FOLDER.resolve(path)), path, path, Side.HEAD);
  }

  private static SourceFile read(String path) {
    try {
      return text(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
