// Statements of Snowflake that say who may do what. One statement without what ends it. Source: Snowflake SQL command reference: GRANT privileges, GRANT OWNERSHIP, GRANT ROLE, GRANT DATABASE ROLE, GRANT
// privileges TO SHARE, REVOKE, CREATE USER, CREATE ROLE, CREATE ROW ACCESS POLICY, USE ROLE, DROP, TRUNCATE TABLE, DELETE, UPDATE. What is not of access in a statement is a `part`.
parser grammar SnowflakeParser;
options { tokenVocab = SnowflakeLexer; }

statement
  : permission EOF  # permissionStatement
  | principal EOF   # principalStatement
  | policy EOF      # policyStatement
  | session EOF     # sessionStatement
  | routine EOF     # routineStatement
  | change EOF      # changeStatement
  | rows EOF        # rowsStatement
  ;

permission
  : GRANT OWNERSHIP ON securable TO grantee (keeps=(REVOKE | COPY) CURRENT GRANTS)?          # grantOwnership
  | GRANT roleKind (qualified (COMMA qualified)*) TO grantees                                # grantRole
  | REVOKE roleKind (qualified (COMMA qualified)*) FROM grantees                             # revokeRole
  | GRANT rights ON securable TO grantees (WITH GRANT OPTION)?                               # grantRights
  | REVOKE (GRANT OPTION FOR)? rights ON securable FROM grantees (RESTRICT | CASCADE)?       # revokeRights
  ;

roleKind : ROLE | DATABASE ROLE | APPLICATION ROLE ;

rights : right (COMMA right)* ;

right : rightWord+ columns? ;

columns : LPAREN name (COMMA name)* RPAREN ;

securable
  : ACCOUNT                                                              # wholeAccount
  | every=(ALL | FUTURE) kind IN container=(DATABASE | SCHEMA) qualified # everyIn
  | every=(ALL | FUTURE) kind IN ACCOUNT                                 # everyInAccount
  | kind object (COMMA object)*                                          # named
  ;

kind : kindWord+ ;

object : qualified arguments? ;

arguments : LPAREN part* RPAREN ;

grantees : grantee (COMMA grantee)* ;

grantee : granteeKind? who=qualified ;

granteeKind : ROLE | DATABASE ROLE | APPLICATION ROLE | APPLICATION | USER | SHARE ;

principal
  : CREATE (OR (REPLACE | ALTER))? principalKind (IF NOT EXISTS)? who=qualified part*   # createPrincipal
  | ALTER principalKind (IF EXISTS)? who=qualified RENAME TO to=qualified               # renamePrincipal
  | ALTER principalKind (IF EXISTS)? who=qualified part*                                # alterPrincipal
  | DROP principalKind (IF EXISTS)? who=qualified                                       # dropPrincipal
  ;

principalKind : USER | roleKind ;

policy
  : CREATE (OR REPLACE)? ROW ACCESS POLICY (IF NOT EXISTS)? policyName=qualified AS LPAREN part* RPAREN RETURNS name ARROW part+   # createPolicy
  | ALTER ROW ACCESS POLICY (IF EXISTS)? policyName=qualified part+                              # alterPolicy
  | DROP ROW ACCESS POLICY (IF EXISTS)? policyName=qualified                                     # dropPolicy
  | ALTER what=tableOrView (IF EXISTS)? on=qualified ADD ROW ACCESS POLICY policyName=qualified ON part+   # addPolicy
  | ALTER what=tableOrView (IF EXISTS)? on=qualified DROP ROW ACCESS POLICY policyName=qualified part*     # removePolicy
  | ALTER what=tableOrView (IF EXISTS)? on=qualified DROP ALL ROW ACCESS POLICIES                # removePolicies
  | ALTER what=tableOrView (IF EXISTS)? on=qualified maskChange (COMMA maskChange)*              # changeMasks
  | ALTER TAG (IF EXISTS)? tag=qualified verb=(SET | UNSET) maskOf (COMMA maskOf)* name?         # tagMask
  | CREATE (OR REPLACE)? MASKING POLICY (IF NOT EXISTS)? policyName=qualified AS LPAREN column=name part* RPAREN RETURNS name (LPAREN part* RPAREN)? ARROW part+   # createMask
  | ALTER MASKING POLICY (IF EXISTS)? policyName=qualified part+                                 # alterMask
  | DROP MASKING POLICY (IF EXISTS)? policyName=qualified                                        # dropMask
  ;

maskChange
  : (MODIFY | ALTER)? COLUMN? column=name UNSET MASKING POLICY                                                # unsetMask
  | (MODIFY | ALTER)? COLUMN? column=name SET MASKING POLICY policyName=qualified (name LPAREN part* RPAREN)? name?   # setMask
  ;

maskOf : MASKING POLICY qualified ;

tableOrView : TABLE | name ;

session
  : USE ROLE qualified                                           # useRole
  | USE SECONDARY ROLES (ALL | NONE | qualified (COMMA qualified)*)  # useSecondary
  | USE WAREHOUSE qualified                                      # useWarehouse
  | USE (DATABASE | SCHEMA)? qualified                           # useDatabase
  ;

change
  : DROP objectKind (IF EXISTS)? qualified arguments? (CASCADE | RESTRICT)?       # dropObject
  | TRUNCATE TABLE? (IF EXISTS)? qualified                                        # truncateTable
  | ALTER what=(TABLE | SCHEMA | DATABASE) (IF EXISTS)? from=qualified RENAME TO to=qualified   # renameObject
  | ALTER what=(TABLE | SCHEMA | DATABASE) (IF EXISTS)? from=qualified verb=IDENT WITH to=qualified      # swapObjects
  | ALTER SCHEMA (IF EXISTS)? qualified verb=IDENT word=IDENT ACCESS               # manageAccess
  | ALTER IDENT? kindName=IDENT (IF EXISTS)? qualified verb=(SET | UNSET) word=IDENT       # secureView
  | ALTER SHARE (IF EXISTS)? qualified verb=(ADD | SET | IDENT) word=IDENT EQUALS qualified (COMMA qualified)* part*   # shareAccounts
  | ALTER TABLE (IF EXISTS)? qualified DROP COLUMN? (IF EXISTS)? name part*       # dropColumn
  | CREATE (OR (REPLACE | ALTER))? createWord* objectKind (IF NOT EXISTS)? qualified part*   # createObject
  ;

objectKind : TABLE | DATABASE | SCHEMA | WAREHOUSE | SHARE | FUNCTION | PROCEDURE | IDENT | IDENT TABLE | IDENT IDENT ;

createWord : IDENT ;

rows
  : DELETE FROM qualified part*           # deleteRows
  | UPDATE qualified name? SET part+      # updateRows
  ;

routine
  : CREATE (OR (REPLACE | ALTER))? IDENT? what=(PROCEDURE | FUNCTION) (IF NOT EXISTS)? qualified LPAREN part* RPAREN part*   # makeRoutine
  ;

part
  : LPAREN part* RPAREN    # groupPart
  | ~(LPAREN | RPAREN)     # singlePart
  ;

qualified : name (DOT name?)* ;

rightWord
  : IDENT | unreserved | ALL | ALTER | CREATE | DELETE | DROP | ROW | TABLE | UPDATE | SET | FOR
  ;

kindWord : IDENT | unreserved | TABLE | ROW ;

name : IDENT | QUOTED | VARIABLE | unreserved | IDENT LPAREN (STRING | VARIABLE) RPAREN ;

unreserved
  : ACCESS | ACCOUNT | ADD | APPLICATION | CALLER | CASCADE | COPY | CURRENT | DATABASE | EXECUTE | FUNCTION | FUTURE | GRANTS | IF | NONE | OPTION
    | OWNERSHIP | POLICIES | POLICY | PROCEDURE | RESTRICT | RETURNS | REPLACE | ROLE | ROLES | SCHEMA | SECONDARY | SHARE | TRUNCATE | USE | USER
    | RENAME | WAREHOUSE | MASKING | MODIFY | TAG | UNSET
  ;
