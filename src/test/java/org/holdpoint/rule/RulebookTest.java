package org.holdpoint.rule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.holdpoint.fact.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookTest {

  @Test
  void the_compact_form_judges_as_the_text_does() throws IOException {
    var verify = "verify:\n  sros: {run: 'show router {now.into} status', expect: a limit}\nincidents:";
    var bytes = RulebookCodec.write(List.of(Sample.rule("routing/unbounded", Sample.UNBOUNDED.replace("incidents:", verify))));
    var read = RulebookCodec.read(bytes);
    assertArrayEquals(bytes, RulebookCodec.write(read));
    assertEquals("show router {now.into} status", read.getFirst().verify().getFirst().run().source());
    var judgement = Judge.judge(Rulebook.of(read), List.of(Sample.added(Sample.redistribution(Sample.line(7), new Value.Absent<>()))), false, _ -> "");
    assertEquals("sends bgp routes into isis 0 by ?; {braces}}", judgement.findings().getFirst().message());
  }

  @Test
  void bytes_that_are_cut_short_are_refused() {
    var bytes = RulebookCodec.write(List.of(Sample.rule("routing/unbounded", Sample.UNBOUNDED)));
    assertThrows(IOException.class, () -> RulebookCodec.read(Arrays.copyOf(bytes, bytes.length / 2)));
    assertThrows(IOException.class, () -> RulebookCodec.read("not a rulebook".getBytes()));
  }

  @Test
  void a_folder_becomes_one_file_in_order_of_ids(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("rules/routing"));
    Files.writeString(folder.resolve("rules/routing/b.yaml"), Sample.UNBOUNDED);
    Files.writeString(folder.resolve("rules/routing/a.yaml"), Sample.UNBOUNDED.replace("\n", "\r\n"));
    RulebookCompiler.compile(folder.resolve("rules"), folder.resolve("out/rulebook.bin"));
    var read = RulebookCodec.read(Files.readAllBytes(folder.resolve("out/rulebook.bin")));
    assertEquals(List.of("routing/a", "routing/b"), read.stream().map(Rule::id).toList());
    var rulebook = Rulebook.read(folder.resolve("rules"));
    assertTrue(rulebook.digest().matches("sha256:[0-9a-f]{64}"));
    assertEquals(rulebook.digest(), Rulebook.of(read.reversed()).digest());
  }

  @Test
  void every_fact_has_a_type() {
    assertTrue(FactTypes.kinds().containsAll(List.of("bgp-neighbor", "redistribution", "misplaced-line", "isis-instance")));
    FactTypes.kinds().forEach(kind -> assertEquals(kind, FactTypes.type(kind).name()));
    assertEquals("dns-zone", FactTypes.kebab("DNSZone"));
  }
}
