package org.holdpoint.language.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.holdpoint.fact.ResourceFact.Opening;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudDoorsTest {

  private static final String CALL = "aws ec2 authorize-security-group-ingress --group-id sg-1 ";

  private static long open(String call) {
    var file = SourceReader.read(("#!/bin/sh\n" + call + "\n").getBytes(StandardCharsets.UTF_8), "open.sh", "open.sh", Side.HEAD);
    return Shell.language().read(file, Map.of()).orElseThrow().facts().stream().filter(Opening.class::isInstance).count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--protocol tcp --port 22 --cidr 0.0.0.0/0", "--ip-permissions IpProtocol=tcp,FromPort=22,ToPort=22,IpRanges='[{CidrIp=0.0.0.0/0}]'",
      "--ip-permissions 'IpProtocol=tcp,FromPort=22,ToPort=22,IpRanges=[{CidrIp=10.0.0.0/8},{CidrIp=0.0.0.0/0}]'", "--ip-permissions 'IpProtocol=tcp,FromPort=22,ToPort=22,IpRanges=[{CidrIp=0.0.0.0/0},{CidrIp=10.0.0.0/8}]'"})
  void everybody_is_let_in_wherever_in_the_list_that_stands(String options) {
    assertEquals(1, open(CALL + options));
  }

  @Test
  void a_range_of_ones_own_lets_in_nobody_else() {
    assertEquals(0, open(CALL + "--ip-permissions 'IpProtocol=tcp,FromPort=22,ToPort=22,IpRanges=[{CidrIp=10.0.0.0/8},{CidrIp=192.168.0.0/16}]'"));
    assertEquals(0, open("aws ec2 describe-security-groups --group-ids sg-1"));
  }
}
