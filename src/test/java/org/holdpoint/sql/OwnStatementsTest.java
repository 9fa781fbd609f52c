package org.holdpoint.sql;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class OwnStatementsTest {

  @Test
  void a_statement_of_another_database_is_told_from_one_of_its_own() {
    assertTrue(OwnStatements.ofOthers("postgresql", "DENY SELECT ON t TO guest"));
    assertFalse(OwnStatements.ofOthers("sqlserver", "DENY SELECT ON t TO guest"));
    assertTrue(OwnStatements.ofOthers("oracle", "alter default privileges grant select on tables to r"));
    assertFalse(OwnStatements.ofOthers("cockroachdb", "alter default privileges grant select on tables to r"));
    assertTrue(OwnStatements.ofOthers("postgresql", "ALTER ROLE r ADD MEMBER m"));
    assertFalse(OwnStatements.ofOthers("postgresql", "ALTER ROLE r SUPERUSER"));
  }

  @Test
  void a_variable_that_is_called_role_is_no_role() {
    assertTrue(OwnStatements.ofOthers("snowflake", "SET ROLE admin"));
    assertFalse(OwnStatements.ofOthers("snowflake", "SET role = 'admin'"));
  }
}
