// Statements of SQL Server that say who may do what. One statement without what ends it. Source: Transact-SQL reference, "Statements": GRANT, DENY, REVOKE, ALTER ROLE, ALTER SERVER ROLE, ALTER
// AUTHORIZATION, CREATE LOGIN, CREATE USER, CREATE APPLICATION ROLE, CREATE SECURITY POLICY, EXECUTE AS, REVERT, DROP TABLE, TRUNCATE TABLE, DELETE, UPDATE. What is not of access is a `part`.
parser grammar SqlserverParser;
options { tokenVocab = SqlserverLexer; }

statement
  : permission EOF  # permissionStatement
  | member EOF      # memberStatement
  | call EOF        # callStatement
  | owner EOF       # ownerStatement
  | principal EOF   # principalStatement
  | policy EOF      # policyStatement
  | session EOF     # sessionStatement
  | routine EOF     # routineStatement
  | object EOF      # objectStatement
  | rows EOF        # rowsStatement
  ;

permission
  : verb=(GRANT | DENY) rights (ON securable)? TO principals permissionTail*                   # givePermission
  | REVOKE (GRANT OPTION FOR)? rights (ON securable)? (TO | FROM) principals permissionTail*   # takePermission
  ;

rights : right (COMMA right)* ;

right : rightWord+ columns? ;

columns : LPAREN name (COMMA name)* RPAREN ;

securable : (kind SCOPE)? qualified columns? ;

kind : kindWord+ ;

permissionTail
  : WITH GRANT OPTION   # optionTail
  | CASCADE             # cascadeTail
  | AS by=name          # asTail
  ;

principals : name (COMMA name)* ;

member
  : ALTER SERVER? ROLE role=name verb=(ADD | DROP) MEMBER who=name   # memberOfRole
  ;

call
  : (EXEC | EXECUTE)? procedure=qualified argument (COMMA argument)*   # callProcedure
  ;

argument : (parameter=VARIABLE EQUALS)? value=argumentValue ;

argumentValue : STRING | VARIABLE | name ;

owner
  : ALTER AUTHORIZATION ON (kind SCOPE)? qualified TO (SCHEMA OWNER | to=name)   # newOwner
  ;

principal
  : CREATE principalKind who=name principalOption*   # createPrincipal
  | ALTER principalKind who=name principalOption+    # alterPrincipal
  | DROP principalKind (IF EXISTS)? who=name         # dropPrincipal
  ;

principalKind : LOGIN | USER | SERVER? ROLE | APPLICATION ROLE ;

principalOption
  : (WITH | COMMA)                                                                            # separatorOption
  | AUTHORIZATION by=name                                                                     # authorizationOption
  | (FOR | FROM) (LOGIN name | CERTIFICATE name | ASYMMETRIC KEY name | WINDOWS | EXTERNAL PROVIDER) # sourceOption
  | WITHOUT LOGIN                                                                             # withoutLoginOption
  | PASSWORD EQUALS value=(STRING | HEX | VARIABLE | IDENT) HASHED? MUST_CHANGE?              # passwordOption
  | (ADD | DROP) CREDENTIAL name                                                              # credentialOption
  | switch=(ENABLE | DISABLE)                                                                 # switchOption
  | word=name EQUALS value=optionValue                                                        # valueOption
  | word=name                                                                                 # wordOption
  ;

optionValue : STRING | HEX | NUMBER | VARIABLE | ON | OFF | name ;

policy
  : verb=(CREATE | ALTER) SECURITY POLICY policyName=qualified predicate? (COMMA predicate)* policyTail*   # policyPredicates
  | DROP SECURITY POLICY (IF EXISTS)? policyName=qualified                                                 # dropPolicy
  ;

predicate
  : verb=(ADD | ALTER) what=(FILTER | BLOCK) PREDICATE qualified LPAREN part* RPAREN ON table=qualified blockWord*   # setPredicate
  | DROP what=(FILTER | BLOCK) PREDICATE ON table=qualified blockWord*                                               # dropPredicate
  ;

blockWord : IDENT | INSERT | UPDATE | DELETE ;

policyTail
  : WITH LPAREN policySetting (COMMA policySetting)* RPAREN   # settingsTail
  | FOR part+                                                 # replicationTail
  ;

policySetting
  : STATE EQUALS value=(ON | OFF)   # stateSetting
  | name EQUALS (ON | OFF)          # otherSetting
  ;

session
  : (EXEC | EXECUTE) AS who=sessionWho part*   # executeAs
  | REVERT part*                               # revert
  | USE name                                   # useDatabase
  ;

// What is more special comes first.
sessionWho : (LOGIN | USER) EQUALS value=(STRING | VARIABLE) | name ;

object
  : DROP objectKind (IF EXISTS)? qualified (COMMA qualified)* part*   # dropObject
  | TRUNCATE TABLE qualified part*                                    # truncateTable
  | ALTER TABLE qualified DROP COLUMN (IF EXISTS)? name part*         # dropColumn
  | ALTER TABLE qualified ALTER COLUMN column=name (DROP | ADD) MASKED part*   # maskColumn
  | CREATE objectKind qualified part*                                 # createObject
  | CREATE SCHEMA AUTHORIZATION qualified part*                       # createOwnSchema
  ;

objectKind : TABLE | VIEW | SCHEMA | DATABASE | PROC | PROCEDURE | FUNCTION | SEQUENCE | SYNONYM | TYPE | TRIGGER | EXTERNAL TABLE | DATABASE SCOPED CREDENTIAL | CREDENTIAL ;

rows
  : DELETE top? FROM? target=rowsTarget part*       # deleteRows
  | UPDATE top? target=rowsTarget SET part+         # updateRows
  ;

rowsTarget : (qualified | VARIABLE) (LPAREN part* RPAREN)? (WITH LPAREN part* RPAREN)? ;

top : TOP (LPAREN part* RPAREN | NUMBER) name? ;

routine
  : (CREATE (OR ALTER)? | ALTER) what=(PROC | PROCEDURE | FUNCTION | TRIGGER) qualified part*   # makeRoutine
  ;

part
  : LPAREN part* RPAREN    # groupPart
  | ~(LPAREN | RPAREN)     # singlePart
  ;

qualified : name (DOT name?)* ;

rightWord
  : IDENT | unreserved
  | ADD | ALTER | AUTHORIZATION | COLUMN | CONSTRAINT | CREATE | DATABASE | DELETE | DENY | DROP | EXEC | EXECUTE | EXISTS | EXTERNAL | FUNCTION
    | GRANT | IF | INDEX | INSERT | INTO | JOIN | KEY | OFF | OR | PROC | PROCEDURE | REVERT | REVOKE | SCHEMA | SET | TABLE | TOP | TRIGGER
    | TRUNCATE | UPDATE | USE | USER | VIEW | WHERE
  ;

kindWord
  : IDENT | unreserved | DATABASE | KEY | SCHEMA | USER
  ;

name : IDENT | BRACKETED | QUOTED | unreserved ;

unreserved
  : APPLICATION | ASYMMETRIC | BLOCK | CASCADE | CERTIFICATE | CREDENTIAL | DISABLE | ENABLE | FILTER | HASHED | LOGIN | MEMBER | MUST_CHANGE | OWNER
    | MASKED | PASSWORD | POLICY | PREDICATE | PROVIDER | RENAME | ROLE | SCOPED | SECURITY | SEQUENCE | SERVER | STATE | SWITCH | SYNONYM | TYPE | WINDOWS | WITHOUT
  ;
