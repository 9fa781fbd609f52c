package org.holdpoint.language.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.analysis.permission.Bans;
import org.holdpoint.analysis.permission.Escalations;
import org.holdpoint.analysis.permission.Flaws;
import org.holdpoint.analysis.permission.Permissions;
import org.holdpoint.analysis.permission.Reaches;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.PolicyFlaw;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Policies that are broken, wrong in form, huge, or made to be slow: said with their place, nothing lost, no hang.
class AwsBadInputTest {

  /// So long nothing here may take, also on a busy machine; what grows faster than its input takes far longer.
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static List<Fact> read(String text) {
    return AwsPolicies.language().read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "p.json", "p.json", Side.HEAD), Map.of()).orElseThrow().facts();
  }

  private static String policy(String statements) {
    return "{\"Version\": \"2012-10-17\", \"Statement\": [" + statements + "]}\n";
  }

  private static List<Fact> analysed(List<Fact> was, List<Fact> now) {
    return Stream.of(Permissions.of(was, now), Reaches.of(was, now), Flaws.of(now), Escalations.of(was, now), Bans.of(was, now, List.of(), Bans.moved(was, now))).flatMap(List::stream).toList();
  }

  @Test
  void what_is_no_json_and_a_key_that_stands_twice_are_told_with_their_place() {
    var broken = assertThrows(UnreadableException.class, () -> read(policy("{\"Effect\": \"Allow\", \"Action\": \"s3:*\" \"Resource\": \"*\"}")));
    assertEquals(1, broken.at().line());
    var twice = assertThrows(UnreadableException.class, () -> read(policy("\n{\"Effect\": \"Deny\", \"Effect\": \"Allow\", \"Action\": \"s3:*\", \"Resource\": \"*\"}")));
    assertEquals(2, twice.at().line());
    assertTrue(twice.getMessage().contains("Effect"), twice.getMessage());
    assertThrows(UnreadableException.class, () -> read("{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:Get"));
  }

  @Test
  void every_wrong_type_is_a_flaw_and_the_statement_beside_it_is_read() {
    var facts = read(policy("3, null, \"x\", {\"Effect\": true, \"Action\": \"s3:*\", \"Resource\": \"*\"}, {\"Effect\": \"Allow\", \"Action\": [[\"s3:*\"]], \"Resource\": {\"a\": 1}, \"Condition\": [\"x\"]},"
        + "{\"Effect\": \"Allow\", \"Action\": 7, \"Resource\": [null], \"Condition\": {\"StringEquals\": \"x\", \"Bool\": {\"aws:SecureTransport\": {\"a\": 1}}}, \"Principal\": 5},"
        + "{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\"}"));
    assertTrue(facts.stream().filter(PolicyFlaw.class::isInstance).map(PolicyFlaw.class::cast).filter(flaw -> flaw.flaw().equals("malformed")).count() >= 6, facts.toString());
    assertTrue(facts.stream().filter(Grant.class::isInstance).map(Grant.class::cast).anyMatch(grant -> grant.actions().stream().anyMatch(word -> word.text().equals("s3:GetObject"))));
    assertFalse(analysed(List.of(), facts).isEmpty());
  }

  @Test
  void patterns_that_could_be_tried_for_ever_are_not() {
    var stars = "*a".repeat(200) + "*";
    var was = read(policy(IntStream.range(0, 20).mapToObj(at -> "{\"Effect\": \"Deny\", \"Action\": \"s3:*\", \"Resource\": \"arn:aws:s3:::" + "*a?".repeat(20) + "*b".repeat(at) + "*\"}").collect(Collectors.joining(","))));
    var now = read(policy("{\"Effect\": \"Allow\", \"Action\": \"s3:" + "*a".repeat(30) + "b\", \"Resource\": \"arn:aws:s3:::" + stars + "\"}, {\"Effect\": \"Allow\", \"Action\": \"s3:*\", \"Resource\": \"arn:aws:s3:::" + stars + "x\"},"
        + "{\"Effect\": \"Deny\", \"Action\": \"s3:*\", \"Resource\": \"arn:aws:s3:::" + "*a".repeat(199) + "*b*\"}"));
    assertTimeout(LONGEST, () -> analysed(was, now));
    assertTimeout(LONGEST, () -> analysed(now, was));
  }

  @Test
  void a_policy_of_ten_megabytes_and_one_of_thousands_of_unknown_actions_are_read_in_time() {
    var resources = IntStream.range(0, 300).mapToObj(at -> "\"arn:aws:s3:::bucket-" + at + "/prefix/*\"").collect(Collectors.joining(","));
    var statement = "{\"Effect\": \"Allow\", \"Action\": [\"s3:GetObject\", \"s3:PutObject\"], \"Resource\": [" + resources + "]}";
    var large = policy(IntStream.range(0, 1_000).mapToObj(_ -> statement).collect(Collectors.joining(",\n")));
    assertTrue(large.length() > 10_000_000);
    assertTimeout(LONGEST, () -> assertFalse(analysed(read(policy(statement)), read(large)).isEmpty()));
    var strange = policy("{\"Effect\": \"Allow\", \"Action\": [" + IntStream.range(0, 20_000).mapToObj(at -> "\"zorg:Do" + at + "\"").collect(Collectors.joining(",\n")) + "], \"Resource\": \"*\"}");
    assertTimeout(LONGEST, () -> assertTrue(analysed(read(strange), read(strange.replace("Do1", "Dq1"))).size() > 10_000));
  }
}
