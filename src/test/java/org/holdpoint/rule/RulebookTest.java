package org.holdpoint.rule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdpoint.fact.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookTest {

  @Test
  void the_compact_form_judges_as_the_text_does() throws IOException {
    var verify = "verify:\n  sros: {run: 'show router {now.into} status', expect: a limit}\nincidents:";
    var packed = RulebookCodec.write(List.of(Sample.rule("routing/unbounded", Sample.UNBOUNDED.replace("incidents:", verify))));
    var read = unpacked(packed);
    assertEquals("show router {now.into} status", read.rules().getFirst().verify().getFirst().run().source());
    assertArrayEquals(packed.rules(), RulebookCodec.write(read.rules()).rules());
    assertArrayEquals(packed.words(), RulebookCodec.write(read.rules()).words());
    assertEquals(packed.digest(), read.digest());
    var judgement = Judge.judge(read, List.of(Sample.added(Sample.redistribution(Sample.line(7), new Value.Absent<>()))), false, _ -> "");
    assertEquals("sends bgp routes into isis 0 by ?; {braces}}", judgement.findings().getFirst().message());
  }

  @Test
  void the_words_are_read_when_a_finding_needs_them() throws IOException {
    var packed = RulebookCodec.write(List.of(Sample.rule("routing/unbounded", Sample.UNBOUNDED)));
    var opened = new AtomicInteger();
    var rulebook = RulebookCodec.read(packed.rules(), new Shelf(() -> {
      opened.incrementAndGet();
      return packed.words();
    }));
    Judge.judge(rulebook, List.of(Sample.added(Sample.redistribution(Sample.line(7), Sample.limit(5, Sample.line(8))))), false, _ -> "");
    assertEquals(0, opened.get());
    Judge.judge(rulebook, List.of(Sample.added(Sample.redistribution(Sample.line(7), new Value.Absent<>()))), false, _ -> "");
    assertEquals(1, opened.get());
  }

  @Test
  void joins_and_groups_survive_the_compact_form() throws IOException {
    var rule = Sample.rule("routing/unbounded", Sample.UNBOUNDED.replace("when: now.protocol", """
        with:
          peers: {fact: bgp-neighbor, equal: {vrf: now.from, key.subject.name: now.key.subject.name}, may-be-unknown: true, optional: true}
        group-by: now.into
        when: size(group) > 1 && size(peers) == 0 && now.protocol""").replace("at: now\n", "at: now\nevidence: [peers.at, group]\n"));
    var read = unpacked(RulebookCodec.write(List.of(rule))).rules().getFirst();
    var join = read.joins().getFirst();
    assertEquals("peers bgp-neighbor true true", join.name() + " " + join.kind() + " " + join.mayBeUnknown() + " " + join.optional());
    assertEquals(List.of("it.vrf", "it.key.subject.name"), join.equal().stream().map(part -> part.theirs().source()).toList());
    assertEquals(List.of("now.from", "now.key.subject.name"), join.equal().stream().map(part -> part.ours().source()).toList());
    assertEquals("now.into", read.groupBy().orElseThrow().source());
    assertEquals(rule.evidence(), read.evidence());
  }

  @Test
  void bytes_that_are_cut_short_are_refused() {
    var bytes = RulebookCodec.write(List.of(Sample.rule("routing/unbounded", Sample.UNBOUNDED))).rules();
    for (var length = 0; length < bytes.length; length++) {
      var cut = Arrays.copyOf(bytes, length);
      assertThrows(IOException.class, () -> RulebookCodec.read(cut, new Shelf(() -> cut)));
    }
    assertThrows(IOException.class, () -> RulebookCodec.read("not a rulebook".getBytes(), new Shelf(() -> bytes)));
  }

  @Test
  void a_folder_becomes_two_files_in_order_of_ids(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("rules/routing"));
    Files.writeString(folder.resolve("rules/routing/b.yaml"), Sample.COMPLETE);
    Files.writeString(folder.resolve("rules/routing/a.yaml"), Sample.COMPLETE.replace("\n", "\r\n"));
    RulebookCompiler.compile(folder.resolve("rules"), folder.resolve("out/rulebook.bin"), folder.resolve("out/words.bin"));
    var words = Files.readAllBytes(folder.resolve("out/words.bin"));
    var read = RulebookCodec.read(Files.readAllBytes(folder.resolve("out/rulebook.bin")), new Shelf(() -> words));
    assertEquals(List.of("routing/a", "routing/b"), read.rules().stream().map(Rule::id).toList());
    var rulebook = Rulebook.read(folder.resolve("rules"));
    assertTrue(rulebook.digest().matches("sha256:[0-9a-f]{64}"));
    assertEquals(rulebook.digest(), Rulebook.of(read.rules().reversed()).digest());
    assertEquals(rulebook.digest(), read.digest());
  }

  @Test
  void a_shipped_rule_without_examples_of_both_kinds_does_not_build(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("routing"));
    Files.writeString(folder.resolve("routing/none.yaml"), Sample.UNBOUNDED);
    Files.writeString(folder.resolve("routing/far.yaml"), Sample.COMPLETE.replace("now: \"b\"", "now: \"1\\n2\\n3\\n4\""));
    var wrong = assertThrows(RuleException.class, () -> RulebookCompiler.compile(folder, folder.resolve("rules.bin"), folder.resolve("words.bin")));
    assertEquals(List.of("far.yaml:1:1: the example in line 15 is 4 lines away from the nearest one that flags; a near miss is at most 3",
        "none.yaml:1:1: no example that flags; a rule has one that shows what it is about",
        "none.yaml:1:1: no example with `flags: []`; a rule has one that shows what it leaves alone, at most 3 lines away from one that flags"),
        wrong.getMessage().lines().map(line -> line.substring(line.lastIndexOf('/', line.indexOf(": ")) + 1)).toList());
    assertFalse(Files.exists(folder.resolve("rules.bin")));
  }

  private static Rulebook unpacked(RulebookCodec.Packed packed) throws IOException {
    return RulebookCodec.read(packed.rules(), new Shelf(packed::words));
  }

  @Test
  void every_fact_has_a_type() {
    assertTrue(FactTypes.kinds().containsAll(List.of("bgp-neighbor", "redistribution", "misplaced-line", "isis-instance")));
    FactTypes.kinds().forEach(kind -> assertEquals(kind, FactTypes.type(kind).name()));
    assertEquals("dns-zone", FactTypes.kebab("DNSZone"));
  }
}
