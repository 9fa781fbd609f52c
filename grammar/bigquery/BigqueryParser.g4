// Statements of BigQuery that say who may do what. One statement without what ends it. Source: GoogleSQL for BigQuery, "Data control language" (GRANT, REVOKE), "Data definition language" (CREATE ROW ACCESS
// POLICY, DROP), "Data manipulation language" (DELETE, UPDATE, TRUNCATE TABLE). What is not of access in a statement is a `part`.
parser grammar BigqueryParser;
options { tokenVocab = BigqueryLexer; }

statement
  : permission EOF  # permissionStatement
  | policy EOF      # policyStatement
  | change EOF      # changeStatement
  | rows EOF        # rowsStatement
  ;

permission
  : verb=(GRANT | REVOKE) role (COMMA role)* ON kind qualified (TO | FROM) grantee (COMMA grantee)*   # rolesOn
  ;

role : BACKTICK | STRING | IDENT ;

kind : TABLE FUNCTION | MATERIALIZED VIEW | EXTERNAL TABLE | SCHEMA | TABLE | VIEW | PROJECT | FUNCTION | PROCEDURE ;

grantee : STRING | VARIABLE ;

policy
  : CREATE (OR REPLACE)? ROW ACCESS POLICY (IF NOT EXISTS)? policyName=name ON table=qualified (GRANT TO LPAREN grantee (COMMA grantee)* RPAREN)? FILTER USING LPAREN condition+=part+ RPAREN   # createPolicy
  | DROP ROW ACCESS POLICY (IF EXISTS)? policyName=name ON table=qualified   # dropPolicy
  | DROP ALL ROW ACCESS POLICIES ON table=qualified                          # dropPolicies
  ;

change
  : DROP objectKind (IF EXISTS)? qualified (CASCADE | RESTRICT)? (ON part+)?       # dropObject
  | TRUNCATE TABLE qualified                                                      # truncateTable
  | ALTER TABLE (IF EXISTS)? qualified dropColumn (COMMA dropColumn)*             # dropColumns
  | CREATE (OR REPLACE)? IDENT* objectKind (IF NOT EXISTS)? qualified part*       # createObject
  ;

dropColumn : DROP COLUMN (IF EXISTS)? name ;

// What is more special comes first.
objectKind : TABLE FUNCTION | SNAPSHOT TABLE | EXTERNAL TABLE | MATERIALIZED VIEW | SCHEMA | TABLE | VIEW | FUNCTION | PROCEDURE ;

rows
  : DELETE FROM? qualified name? (WHERE condition+=part+)?    # deleteRows
  | UPDATE qualified name? SET part+                          # updateRows
  ;

part
  : LPAREN part* RPAREN    # groupPart
  | ~(LPAREN | RPAREN)     # singlePart
  ;

qualified : name (DOT name)* ;

name : IDENT | BACKTICK | unreserved ;

unreserved
  : ACCESS | ALTER | CASCADE | COLUMN | DELETE | DROP | EXTERNAL | FILTER | FUNCTION | GRANT | MATERIALIZED | POLICIES | POLICY | PROCEDURE | PROJECT
    | REPLACE | RESTRICT | REVOKE | ROW | SCHEMA | SNAPSHOT | TABLE | TRUNCATE | UPDATE | VIEW
  ;
