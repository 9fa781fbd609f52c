package org.holdpoint.language.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.AdmissionFact.Admission;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionsTest {

  private static SourceFile file(String name, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
  }

  private static Declared read(String text) {
    return Admissions.language().read(file("pg_hba.conf", text), Map.of()).orElseThrow();
  }

  private static Admission line(String text) {
    return (Admission) read(text + "\n").facts().getFirst();
  }

  @Test
  void lists_go_on_behind_a_comma_and_names_in_quotes_are_no_keywords() {
    var line = line("hostssl shop, \"all\" ,report\tapp,+readers   10.0.0.0/8 scram-sha-256 map=a # all");
    assertEquals(List.of("shop", "\"all", "report"), line.databases());
    assertEquals(List.of("app", "+readers"), line.users());
    assertEquals("10.0.0.0/8", line.from());
    assertEquals("scram-sha-256", line.method());
  }

  @Test
  void a_backslash_carries_a_line_on() {
    var declared = read("host all all \\\n  10.0.0.0 255.255.0.0 \\\n  md5\nhost all all ::1/128 trust\n");
    assertEquals(List.of("10.0.0.0/16", "::1/128"), declared.facts().stream().map(fact -> ((Admission) fact).from()).toList());
    assertEquals("pg_hba.conf:1:1", declared.facts().getFirst().at().place());
    assertEquals(3, declared.facts().getFirst().at().endLine());
  }

  @ParameterizedTest
  @CsvSource({"all,everywhere", "0.0.0.0/0,everywhere", "::/0,everywhere", "127.0.0.0/8,machine", "127.0.0.1/32,machine", "::1/128,machine", "samehost,machine", "samenet,network", "10.0.0.7/32,host",
      "db.example.com,host", ".example.com,network", "10.0.0.0/33,unknown", "10.0.0.0/x,unknown", "{{ net }},unknown", "$NET,unknown"})
  void an_address_says_how_far_it_reaches(String address, String reach) {
    assertEquals(reach, Reach.of("host", address));
  }

  @Test
  void includes_and_broken_lines_stay_unread() {
    var declared = read("include other.conf\nhost all all\nhost all all 10.0.0.0/8 md5\nhost \"all all 10.0.0.0/8 md5\n");
    assertEquals(1, declared.facts().size());
    assertEquals(3, declared.unread().size());
  }

  @Test
  void a_file_is_known_by_its_name_and_most_of_its_lines() {
    assertTrue(Admissions.language().recognises(file("data/pg_hba.conf.j2", "local all all peer\n{% if a %}\nhost all all 10.0.0.0/8 md5\n{% endif %}\n")) > 0);
    assertEquals(0, Admissions.language().recognises(file("hosts.conf", "host all all 10.0.0.0/8 md5\n")));
    assertEquals(0, Admissions.language().recognises(file("hba.conf", "host = a\nport = 3\n")));
  }
}
