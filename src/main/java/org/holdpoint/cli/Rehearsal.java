package org.holdpoint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.holdpoint.ExampleRun;
import org.holdpoint.rule.Rulebook;

/// What the launcher runs for each Java, so that Java can note which classes a run needs (JEP 483, ahead-of-time class loading and linking): a small change of two languages, judged
/// as a user would in a folder of its own that is taken away again, which is what is needed often; and without that word also the examples that rules flag, which reach every reader: those that stay quiet
/// take as long and need no other classes. Classes that none of them reaches are loaded at the end.
public final class Rehearsal {

  private static final String CLASS = ".class";
  private static final String SETTINGS = """
      network:
        our-as: [64500]
        devices: [{name: a, language: sros, configuration: "a-running*", scripts: "changes/**"}]
      exclude: ["vendor/**"]
      """;
  private static final String SROS = """
      # TiMOS-B-16.0.R5
      configure
          system
              name "a"
          exit
          router Base
              interface "system"
                  address 192.0.2.7/32
                  no shutdown
              exit
              interface "to-core"
                  address 198.18.4.1/31
                  port 1/1/1
              exit
              autonomous-system 64500
              static-route-entry 198.51.100.0/24
                  black-hole
                      no shutdown
                  exit
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
                      type external
                      neighbor 192.0.2.9
                          peer-as 64511
                          prefix-limit ipv4 50
                      exit
                  exit
              exit
              isis 0
                  level-capability level-2
                  area-id 49.0001
                  export "B"
                  export-limit 10
                  interface "system"
                      passive
                  exit
                  interface "to-core"
                      interface-type point-to-point
                      level 2
                          metric 100
                      exit
                  exit
              exit
          exit
          service
              vprn 300 customer 1 create
                  route-distinguisher 64500:300
                  interface "c" create
                      address 10.20.0.1/30
                      sap 1/1/5:300 create
                      exit
                  exit
                  no shutdown
              exit
          exit
      exit all
      """;
  private static final String IOS = """
      version 17.9
      hostname b
      !
      interface Loopback0
       ip address 192.0.2.43 255.255.255.255
      !
      interface GigabitEthernet0/0/2
       description c
       ip address 203.0.113.9 255.255.255.252
       ip access-group E in
       ip router isis C
       isis network point-to-point
       isis metric 10
      !
      router isis C
       net 49.0001.1920.0000.2043.00
       is-type level-2-only
       metric-style wide
       passive-interface Loopback0
      !
      router ospf 1
       network 192.0.2.0 0.0.0.255 area 0
       passive-interface default
       redistribute bgp 64500 subnets route-map M
      !
      router bgp 64500
       bgp router-id 192.0.2.43
       neighbor G peer-group
       neighbor G ttl-security hops 1
       neighbor 192.0.2.1 remote-as 64500
       neighbor 192.0.2.1 update-source Loopback0
       neighbor 203.0.113.10 remote-as 64511
       neighbor 203.0.113.10 peer-group G
       !
       address-family ipv4
        network 198.51.100.0 mask 255.255.255.0
        redistribute static route-map M
        neighbor G route-map M out
        neighbor 192.0.2.1 activate
        neighbor 203.0.113.10 activate
        neighbor 203.0.113.10 prefix-list P in
        neighbor 203.0.113.10 maximum-prefix 20 80 restart 15
       exit-address-family
      !
      ip route 198.51.100.0 255.255.255.0 Null0 250
      ip as-path access-list 1 permit ^$
      !
      ip access-list extended E
       deny ip 198.51.100.0 0.0.0.255 any
       permit ip any any
      !
      ip prefix-list P seq 5 permit 192.88.99.0/24
      !
      route-map M permit 10
       match ip address prefix-list P
       set community 64500:1
      !
      end
      """;
  private static final Map<String, String> BEFORE = Map.of("a-running.cfg", SROS, "b-running.cfg", IOS, "limits.yaml", """
      max_connections: 100
      retries: 3
      enabled: true
      """);
  private static final Map<String, String> AFTER = Map.of("a-running.cfg", SROS, "b-running.cfg", IOS, "a-change.cli", """
      # A change
      /configure port 1/1/1 description "d"
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
      """, "limits.yaml", """
      max_connections: 0
      retries: 3
      enabled: false
      """);
  private static final Map<String, String> SELDOM = Map.of("vtysh.sh", """
      #!/bin/sh
      vtysh -c 'configure terminal' -c 'router bgp 64500' -c 'end'
      """, "Makefile", """
      DIR := build
      clean:
      \trm -rf $(DIR)/*
      """, "change.py", """
      from netmiko import ConnectHandler
      commands = ["router bgp 64500", f" neighbor {peer} shutdown"]
      ConnectHandler(device_type="cisco_ios", host="r1").send_config_set(commands)
      """, "change.xml", """
      <configuration><protocols><isis><export operation="delete">A</export></isis></protocols></configuration>
      """, "app.conf", """
      pool {
        limit.most = 5 # a remark
        hosts = [a, "b"]
      }
      """, "change.md", """
      # Change
      | Window | 2026-03-03 01:00 - 03:00 Asia/Seoul |
      | Implementer | a |
      | Approved by | b |
      ## Rollback
      Load the old one: run `cat old.cfg` first.
      """, "change.exp", "spawn ssh a\nsend \"conf t\\r\"\n", "session.json", "[\"conf t\", \"end\"]", "change.rst", "A::\n\n  conf t\n", "change.adoc", "----\nconf t\n----\n");

  private static final Map<String, String> MARKED_UP = Map.of("short.txt", "router bgp 1\n  neighbor 192.0.2.1\n    remote-as 2\n", "order.xml", """
      <order><!-- 1 to 5 --><waves><wave name="a" percent="1"/></waves><limit unit="s">5</limit></order>
      """);

  private Rehearsal() {}

  public static void main(String[] words) throws IOException {
    Console.system(new StandardOutput().stream());
    var folder = Files.createTempDirectory("holdpoint-rehearsal-");
    try {
      write(folder.resolve("before"), BEFORE);
      write(folder.resolve("after"), AFTER);
      run(folder, List.of("check", "after", "--base", "before"));
      if (!List.of(words).equals(List.of("often"))) {
        Files.writeString(folder.resolve("before/holdpoint.yaml"), SETTINGS);
        Files.writeString(folder.resolve("after/holdpoint.yaml"), SETTINGS);
        write(folder.resolve("after"), SELDOM);
        write(folder.resolve("after"), MARKED_UP);
        run(folder, List.of("check", "after", "--base", "before", "--format", "json"));
        var rulebook = Rulebook.shipped();
        rulebook.all().forEach(rule -> rule.examples().stream().filter(example -> !example.flags().isEmpty()).forEach(example -> ExampleRun.of(rule, example, rulebook)));
        load();
      }
    } finally {
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(Rehearsal::delete);
      }
    }
  }

  /// Loads each class of the program: for the first one that Java has not noted it reads the whole list of the jar, which takes longer than most files to judge.
  private static void load() throws IOException {
    var jar = Path.of(URI.create(Rehearsal.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    if (Files.isRegularFile(jar)) {
      try (var files = new JarFile(jar.toFile())) {
        for (var name : files.stream().map(JarEntry::getName).filter(name -> name.endsWith(CLASS)).toList()) {
          Class.forName(name.substring(0, name.length() - CLASS.length()).replace('/', '.'), false, Rehearsal.class.getClassLoader());
        }
      } catch (ClassNotFoundException wrong) {
        throw new IllegalStateException(jar + " has not what it lists", wrong);
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
