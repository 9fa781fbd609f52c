package org.holdpoint.language.sros;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.holdpoint.fact.Fact;
import org.junit.jupiter.api.Test;

/// A configuration of the model sets up what the classic one sets up that says the same.
final class MdSameFactsTest {

  private static final String CLASSIC = """
      configure
          system
              name "pe1"
          exit
          router Base
              policy-options
                  prefix-list "OWN"
                      prefix 198.51.100.0/24 exact
                      prefix 203.0.113.0/24 longer
                      prefix 192.0.2.0/24 through 28
                      prefix 10.0.0.0/8 prefix-length-range 16-24
                  exit
                  community "C"
                      members "64500:1"
                  exit
                  as-path "AS"
                      expression "64511"
                  exit
                  policy-statement "OUT"
                      entry 10
                          from
                              protocol bgp
                              prefix-list "OWN"
                              community "C"
                              as-path "AS"
                              neighbor 192.0.2.9
                          exit
                          action accept
                              community add "C"
                          exit
                      exit
                      entry 20
                          from
                              external
                          exit
                          action next-policy
                          exit
                      exit
                      default-action reject
                      exit
                  exit
              exit
              autonomous-system 64500
              interface "to-core"
                  address 198.18.0.1/31
                  port 1/1/1
                  no shutdown
              exit
              isis 0
                  no shutdown
                  level-capability level-2
                  area-id 49.0001
                  export "OUT" "OTHER"
                  export-limit 200
                  prefix-limit 1000 log-only
                  authentication-type message-digest
                  overload
                  level 2
                      wide-metrics-only
                  exit
                  interface "to-core"
                      passive
                      interface-type point-to-point
                      shutdown
                      level 2
                          metric 100
                      exit
                  exit
              exit
              bgp
                  ebgp-default-reject-policy
                  import "IN"
                  group "peers"
                      type external
                      local-as 64501
                      export "OUT"
                      authentication-key "secret"
                      prefix-limit ipv4 100
                      neighbor 192.0.2.9
                          peer-as 64511
                          ttl-security 254
                          shutdown
                          prefix-limit ipv4 50 log-only
                      exit
                      neighbor 192.0.2.10
                          peer-as 64512
                      exit
                  exit
              exit
          exit
      """;

  private static final String MODEL = """
      configure {
          system {
              name "pe1"
          }
          router "Base" {
              autonomous-system 64500
              interface "to-core" {
                  admin-state enable
                  port 1/1/1
                  ipv4 {
                      primary {
                          address 198.18.0.1
                          prefix-length 31
                      }
                  }
              }
              isis 0 {
                  admin-state enable
                  level-capability 2
                  area-address [49.0001]
                  export-policy ["OUT" "OTHER"]
                  export-limit {
                      number 200
                  }
                  prefix-limit {
                      limit 1000
                      log-only true
                  }
                  authentication-type message-digest
                  overload {
                  }
                  level 2 {
                      wide-metrics-only true
                  }
                  interface "to-core" {
                      passive true
                      interface-type point-to-point
                      admin-state disable
                      level 2 {
                          metric 100
                      }
                  }
              }
              bgp {
                  import {
                      policy ["IN"]
                  }
                  neighbor "192.0.2.9" {
                      group "peers"
                      peer-as 64511
                      ttl-security 254
                      admin-state disable
                      prefix-limit ipv4 {
                          maximum 50
                          log-only true
                      }
                  }
                  neighbor "192.0.2.10" {
                      group "peers"
                      peer-as 64512
                  }
                  group "peers" {
                      type external
                      local-as {
                          as-number 64501
                      }
                      export {
                          policy ["OUT"]
                      }
                      authentication-key "secret"
                      prefix-limit ipv4 {
                          maximum 100
                      }
                  }
              }
          }
          policy-options {
              prefix-list "OWN" {
                  prefix 198.51.100.0/24 type exact {
                  }
                  prefix 203.0.113.0/24 type longer {
                  }
                  prefix 192.0.2.0/24 type through {
                      through-length 28
                  }
                  prefix 10.0.0.0/8 type range {
                      start-length 16
                      end-length 24
                  }
              }
              community "C" {
                  member "64500:1" { }
              }
              as-path "AS" {
                  expression "64511"
              }
              policy-statement "OUT" {
                  entry 10 {
                      from {
                          protocol {
                              name [bgp]
                          }
                          prefix-list ["OWN"]
                          community {
                              name "C"
                          }
                          as-path {
                              name "AS"
                          }
                          neighbor {
                              ip-address 192.0.2.9
                          }
                      }
                      action {
                          action-type accept
                          community {
                              add ["C"]
                          }
                      }
                  }
                  entry 20 {
                      from {
                          external true
                      }
                      action {
                          action-type next-policy
                      }
                  }
                  default-action {
                      action-type reject
                  }
              }
          }
      }
      """;

  @Test
  void both_syntaxes_give_the_same_facts() {
    assertEquals(plain(MdText.facts(Sros.language(), CLASSIC)), plain(MdText.facts(MODEL)));
  }

  /// What the facts say, without their places.
  private static String plain(List<Fact> facts) {
    return facts.stream().map(fact -> fact.toString().replaceAll("Span\\[[^\\]]*\\]", "@")).sorted().reduce("", (one, other) -> one + other + "\n");
  }
}
