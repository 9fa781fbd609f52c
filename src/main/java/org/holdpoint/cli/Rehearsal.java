package org.holdpoint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.holdpoint.ExampleRun;
import org.holdpoint.rule.Rulebook;

/// What the launcher runs once for each Java, so that Java can note which classes a run needs (JEP 483, ahead-of-time class loading and linking): the examples of all rules, which
/// reach the readers of every language, and a small change of each, judged as a user would in a folder of its own that is taken away again.
public final class Rehearsal {

  private static final Map<String, String> BEFORE = Map.of("a-running.cfg", """
      # TiMOS-B-16.0.R5
      configure
          router Base
              interface "system"
                  address 192.0.2.7/32
                  no shutdown
              exit
              policy-options
                  begin
                  prefix-list "OWN"
                      prefix 198.51.100.0/24 longer
                  exit
                  policy-statement "B"
                      entry 10
                          from
                              protocol bgp
                              prefix-list "OWN"
                          exit
                          action accept
                          exit
                      exit
                      default-action drop
                      exit
                  exit
                  commit
              exit
              bgp
                  group "a"
                      neighbor 192.0.2.9
                          peer-as 64511
                          prefix-limit ipv4 50
                      exit
                  exit
              exit
              isis 0
                  export "B"
                  export-limit 10
                  interface "system"
                      passive
                  exit
              exit
          exit
      exit all
      """);
  private static final String SETTINGS = """
      network:
        our-as: [64500]
        devices: [{name: a, language: sros, configuration: "a-running*", scripts: "changes/**"}]
      exclude: ["vendor/**"]
      """;
  private static final Map<String, String> AFTER = Map.of("holdpoint.yaml", SETTINGS, "a-change.cli", """
      configure
          router Base
              isis 0
                  no export-limit
                  area-id 49.0001
              bgp
                  group "a"
                      export "B"
                      neighbor 192.0.2.1
                          peer-as 64511
                      exit
                  exit
              exit
          exit
      exit all
      """, "b-change.cli", """
      configure terminal
      router bgp 64500
       neighbor 192.0.2.1 remote-as 64501
       address-family ipv4 unicast
        neighbor 192.0.2.1 activate
        neighbor 192.0.2.1 maximum-prefix 100
       exit-address-family
      end
      """);

  private Rehearsal() {}

  public static void main(String[] words) throws IOException {
    var folder = Files.createTempDirectory("holdpoint-rehearsal-");
    try {
      write(folder.resolve("before"), BEFORE);
      write(folder.resolve("after"), AFTER);
      for (var format : List.of("text", "json")) {
        run(folder, List.of("check", "after", "--base", "before", "--format", format));
      }
      var rulebook = Rulebook.shipped();
      rulebook.all().forEach(rule -> rule.examples().forEach(example -> ExampleRun.of(rule, example, rulebook)));
    } finally {
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(Rehearsal::delete);
      }
    }
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    for (var file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static void run(Path folder, List<String> words) {
    var nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    Main.run(words, new Console(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, folder, Map.of(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), false));
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
