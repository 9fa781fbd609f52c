package org.holdpoint.analysis.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.fact.AdmissionFact.NewlyAdmitted;
import org.holdpoint.fact.AdmissionFact.UnreachedAdmission;
import org.holdpoint.fact.Fact;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionsTest {

  private static List<Fact> facts(String text, Side side) {
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "pg_hba.conf", "pg_hba.conf", side);
    return org.holdpoint.language.admission.Admissions.language().read(file, Map.of()).map(read -> read.facts()).orElse(List.of());
  }

  private static String said(String was, String now) {
    return Admissions.of(facts(was.replace(';', '\n'), Side.BASE), facts(now.replace(';', '\n'), Side.HEAD)).stream().map(fact -> switch (fact) {
      case NewlyAdmitted one -> one.how() + " " + one.at().line();
      case UnreachedAdmission one -> one.loses() + " " + one.at().line();
      case Fact other -> other.key().kind();
    }).collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "host all all 10.0.0.0/8 md5 | host all all 10.0.0.0/8 md5 | ''",
      "host all all 10.0.0.0/8 md5 | host all all 10.0.0.0/9 md5 | ''",
      "host all all 10.0.0.0/8 md5 | host all all 10.0.0.0/7 md5 | new 1",
      "host a,b u 10.0.0.0/8 md5 | host b u 10.0.0.0/8 md5;host a u 10.0.0.0/8 md5 | ''",
      "host all all 10.0.0.0/8 md5 | host replication all 10.0.0.0/8 md5 | new 1",
      "hostssl all all 10.0.0.0/8 md5 | host all all 10.0.0.0/8 md5 | unencrypted 1",
      "hostssl all u 10.0.0.0/8 cert;host all all 10.0.0.0/8 md5 | host all all 10.0.0.0/8 md5;hostssl all u 10.0.0.0/8 cert | weaker 1",
      "host all u 10.0.0.0/8 reject;host all all 10.0.0.0/8 md5 | host all all 10.0.0.0/8 md5 | refused 1",
      "host all u 10.0.0.0/8 reject;host a u 10.0.0.0/8 md5 | host a u 10.0.0.0/8 md5 | refused 1",
      "host all u 10.0.0.0/8 reject;host a v 10.0.0.0/8 md5 | host a v 10.0.0.0/8 md5 | ''",
      "host all all 0.0.0.0/0 reject | host a u 10.0.0.0/8 md5;host all all 0.0.0.0/0 reject | new 1",
      "host a u 10.0.0.0/8 md5 | host all all all reject;host a u 10.0.0.0/8 md5 | entry 2",
      "host a u 10.0.0.0/8 md5 | host a u 10.0.0.0/8 md5;host a u 10.0.0.0/8 md5 | nothing 2"})
  void the_first_line_that_fits_decides(String was, String now, String said) {
    assertEquals(said, said(was, now));
  }

  @Test
  void many_lines_take_no_time() {
    var was = IntStream.range(0, 10_000).mapToObj(line -> "host db" + line + " user" + line + " 10." + line / 250 + "." + line % 250 + ".0/24 md5\n").collect(Collectors.joining());
    var other = was.lines().map(line -> line.replace("md5", "scram-sha-256")).collect(Collectors.joining("\n"));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals("weaker 1", said(other, "host all all 10.0.0.0/8 md5\n" + was).split(", ")[0]));
  }
}
