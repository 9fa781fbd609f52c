package org.holdpoint.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.fact.ConsequenceFact.ErrorStop;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorStopsTest {

  private static List<String> said(String text) {
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD);
    return ErrorStops.of(file, new Place(file, "postgresql"), "postgresql").stream().map(ErrorStop.class::cast).map(one -> one.at().line() + " " + (one.stops() ? "stops" : "goes on")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\set ON_ERROR_STOP on", "\\set ON_ERROR_STOP 1", "  \\SET on_error_stop true", "WHENEVER SQLERROR EXIT FAILURE ROLLBACK", "whenever sqlerror exit sql.sqlcode", ":on error exit", "!set exit_on_error=true"})
  void each_client_is_told_to_stop_in_its_own_words(String line) {
    assertEquals(List.of("1 stops"), said(line + "\nDROP TABLE t;\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\unset ON_ERROR_STOP", "\\set ON_ERROR_STOP off", "WHENEVER SQLERROR CONTINUE", ":on error ignore", "!set exit_on_error=false"})
  void or_to_go_on(String line) {
    assertEquals(List.of("1 goes on"), said(line + "\nDROP TABLE t;\n"));
  }

  @Test
  void what_is_said_last_holds() {
    assertEquals(List.of("3 goes on"), said("\\set ON_ERROR_STOP on\nDROP TABLE t;\n\\set ON_ERROR_STOP off\n"));
    assertEquals(List.of("3 stops"), said("\\unset ON_ERROR_STOP\n\n\\set ON_ERROR_STOP on\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "DROP TABLE t;", "-- \\set ON_ERROR_STOP on", "SELECT 'WHENEVER SQLERROR EXIT';", "\\set ON_ERROR_STOPPED on", "\\set AUTOCOMMIT off"})
  void a_script_that_says_nothing_of_it_has_none(String text) {
    assertEquals(List.of(), said(text + "\n"));
  }
}
