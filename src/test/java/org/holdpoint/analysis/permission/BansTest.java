package org.holdpoint.analysis.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Ban;
import org.junit.jupiter.api.Test;

/// What is left of a Deny: none, some, or all of it in other words or in another place.
class BansTest {

  private static final String TRAILS = deny("['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail']", "'*'", "");
  private static final String LEAVE = deny("'organizations:LeaveOrganization'", "'*'", "");

  private static String deny(String action, String resource, String condition) {
    return "{'Effect': 'Deny', 'Action': " + action + ", 'Resource': " + resource + (condition.isEmpty() ? "" : ", 'Condition': " + condition) + "}";
  }

  private static List<String> left(String was, String now) {
    return left(Policies.read(was), now.isEmpty() ? List.of() : Policies.read(now), List.of());
  }

  private static List<String> left(List<Fact> was, List<Fact> now, List<Fact> elsewhere) {
    var all = Stream.concat(now.stream(), elsewhere.stream()).toList();
    return Bans.of(was, now, List.of(), Bans.moved(was, all)).stream().map(Ban.class::cast).map(ban -> (ban.left() + " " + (ban.left().equals("whole") ? "" : ban.action() + " " + ban.because())).strip()).toList();
  }

  @Test
  void a_deny_in_other_words_is_whole() {
    assertEquals(List.of("whole"), left(TRAILS, deny("'cloudtrail:DeleteTrail'", "'*'", "") + ", " + deny("'cloudtrail:StopLogging'", "'*'", "")));
    assertEquals(List.of("whole"), left(TRAILS, deny("'cloudtrail:*'", "'*'", "")));
    assertEquals(List.of("whole"), left(deny("'s3:DeleteObject'", "'arn:aws:s3:::a/*'", ""), deny("'s3:Delete*'", "'arn:aws:s3:::*'", "")));
  }

  @Test
  void a_deny_that_lost_an_action_or_a_resource_is_narrower() {
    assertEquals(List.of("narrower cloudtrail:StopLogging"), left(TRAILS, deny("'cloudtrail:DeleteTrail'", "'*'", "")));
    assertEquals(List.of("narrower s3:DeleteObject"), left(deny("'s3:DeleteObject'", "'arn:aws:s3:::a*'", ""), deny("'s3:DeleteObject'", "'arn:aws:s3:::a/*'", "")));
    assertEquals(List.of("narrower cloudtrail:DeleteTrail", "whole"), left(TRAILS + ", " + LEAVE, LEAVE));
  }

  @Test
  void a_deny_under_a_condition_exempts_unless_it_exempts_all() {
    assertEquals(List.of("exempting cloudtrail:DeleteTrail only under ArnNotLike aws:principalarn arn:aws:iam::*:role/audit"),
        left(TRAILS, deny("'cloudtrail:*'", "'*'", "{'ArnNotLike': {'aws:PrincipalArn': 'arn:aws:iam::*:role/audit'}}")));
    assertTrue(left(TRAILS, deny("'cloudtrail:*'", "'*'", "{'ArnNotLike': {'aws:PrincipalArn': 'arn:aws:iam::*:role/*'}}")).getFirst().startsWith("narrower"));
    var seoul = "{'StringNotEquals': {'aws:RequestedRegion': ['ap-northeast-2']}}";
    var more = "{'StringNotEquals': {'aws:RequestedRegion': ['ap-northeast-2', 'us-east-1']}}";
    assertTrue(left(deny("'ec2:*'", "'*'", seoul), deny("'ec2:*'", "'*'", more)).getFirst().startsWith("exempting"));
    assertEquals(List.of("whole"), left(deny("'ec2:*'", "'*'", more), deny("'ec2:*'", "'*'", seoul)));
  }

  @Test
  void a_deny_that_went_to_another_file_is_whole_and_one_that_stood_there_before_is_no_other() {
    var was = Policies.read("a.json", TRAILS);
    var other = Policies.read("b.json", TRAILS);
    assertEquals(List.of("whole"), left(was, List.of(), other));
    var before = Stream.concat(was.stream(), other.stream()).toList();
    assertEquals(List.of(), Bans.of(was, List.of(), List.of(), Bans.moved(before, other)));
  }

  @Test
  void it_guards_others_where_its_policy_allows_nothing() {
    assertTrue(((Ban) Bans.before(Policies.read(TRAILS)).getFirst()).guard());
    assertTrue(!((Ban) Bans.before(Policies.read(TRAILS + ", {'Effect': 'Allow', 'Action': 's3:GetObject', 'Resource': '*'}")).getFirst()).guard());
  }
}
