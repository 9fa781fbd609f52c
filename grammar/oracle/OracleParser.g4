// Statements of Oracle Database that say who may do what. One statement without what ends it. Source: Oracle Database SQL Language Reference: GRANT, REVOKE, CREATE USER, ALTER USER, CREATE ROLE, SET
// ROLE, ALTER SESSION, DROP TABLE, TRUNCATE TABLE, DELETE, UPDATE. What is not of access in a statement is a `part`.
parser grammar OracleParser;
options { tokenVocab = OracleLexer; }

statement
  : permission EOF  # permissionStatement
  | principal EOF   # principalStatement
  | session EOF     # sessionStatement
  | routine EOF     # routineStatement
  | object EOF      # objectStatement
  | rows EOF        # rowsStatement
  | call EOF        # callStatement
  ;

// PL/SQL Packages and Types Reference, DBMS_RLS, DBMS_REDACT and DBMS_NETWORK_ACL_ADMIN; Java Developer's Guide, DBMS_JAVA; EXEC of SQL*Plus may stand before it.
call : verb=IDENT? (owner=name DOT)? library=name DOT program=name LPAREN (argument (COMMA argument)*)? RPAREN ;

argument : argumentPart+ ;

argumentPart
  : LPAREN part* RPAREN            # groupArgument
  | ~(LPAREN | RPAREN | COMMA)     # singleArgument
  ;

permission
  : GRANT rights ON securable TO grantees passwords? permissionTail*   # grantOn
  | GRANT rights TO grantees passwords? permissionTail*                # grantAll
  | REVOKE rights ON securable FROM grantees permissionTail*           # revokeOn
  | REVOKE rights FROM grantees permissionTail*                        # revokeAll
  ;

// Rights of the system and roles look the same, and may stand in one list.
rights : right (COMMA right)* ;

right : rightWord+ columns? ;

columns : LPAREN name (COMMA name)* RPAREN ;

securable : kind? qualified ;

kind : DIRECTORY | EDITION | MINING MODEL | JAVA (SOURCE | RESOURCE) | SQL TRANSLATION PROFILE | USER | SCHEMA | PROPERTY GRAPH ;

grantees : grantee (COMMA grantee)* ;

grantee : program=(PROCEDURE | FUNCTION | PACKAGE)? who=qualified | PUBLIC ;

passwords : IDENTIFIED BY password (COMMA password)* ;

password : name | STRING | NUMBER ;

permissionTail
  : WITH what=(ADMIN | DELEGATE | GRANT | HIERARCHY) OPTION   # optionTail
  | CONTAINER EQUALS what=(CURRENT | ALL)                     # containerTail
  | CASCADE CONSTRAINTS                                       # cascadeTail
  | FORCE                                                     # forceTail
  ;

principal
  : CREATE what=(USER | ROLE) (IF NOT EXISTS)? who=name principalOption*   # createPrincipal
  | ALTER what=(USER | ROLE) (IF EXISTS)? who=name principalOption+        # alterPrincipal
  | ALTER USER who=name verb=(GRANT | REVOKE) CONNECT THROUGH through=name part*   # proxyUser
  | DROP what=(USER | ROLE) (IF EXISTS)? who=name (CASCADE | IF EXISTS)*   # dropPrincipal
  ;

principalOption
  : IDENTIFIED BY VALUES STRING                  # hashOption
  | IDENTIFIED BY password (REPLACE password)?   # passwordOption
  | IDENTIFIED (EXTERNALLY | GLOBALLY) (AS STRING)?   # externalOption
  | IDENTIFIED USING qualified                   # packageOption
  | NO AUTHENTICATION                            # noLoginOption
  | NOT IDENTIFIED                               # notIdentifiedOption
  | CONTAINER EQUALS what=(CURRENT | ALL)        # allContainersOption
  | word=optionWord                              # wordOption
  ;

optionWord : IDENT | unreserved | QUOTED | STRING | NUMBER | VARIABLE | ON | ALL | CONNECT | COMMA | EQUALS | LPAREN | RPAREN | USER ;

session
  : SET ROLE sessionRole (COMMA sessionRole)*                   # setRole
  | SET ROLE ALL (EXCEPT name (COMMA name)*)?                   # setAllRoles
  | ALTER SESSION SET what=(CURRENT_SCHEMA | CONTAINER) EQUALS (name | STRING) part*   # setSession
  | ALTER SESSION part+                                         # otherSession
  ;

sessionRole : name (IDENTIFIED BY password)? ;

object
  : DROP objectKind (IF EXISTS)? qualified (COMMA qualified)* dropTail*   # dropObject
  | DROP IDENT DATABASE qualified part*                                   # dropPluggableDatabase
  | DROP DATABASE part*                                                   # dropDatabase
  | TRUNCATE TABLE qualified part*                                        # truncateTable
  | ALTER TABLE qualified (DROP | SET UNUSED) (COLUMN name | LPAREN part* RPAREN) part*   # dropColumn
  | (ALTER TABLE qualified RENAME | RENAME qualified) TO name             # renameTable
  | CREATE (OR REPLACE)? createWord* objectKind (IF NOT EXISTS)? qualified part*   # createObject
  ;

objectKind
  : TABLE | VIEW | MATERIALIZED VIEW | SEQUENCE | PROCEDURE | FUNCTION | PACKAGE BODY? | TYPE BODY? | TRIGGER | PUBLIC? SYNONYM | PUBLIC? DATABASE LINK | TABLESPACE | DIRECTORY | SCHEMA | LIBRARY
  ;

createWord : GLOBAL | PRIVATE | TEMPORARY | EDITIONABLE | NONEDITIONABLE | NO? FORCE | IDENT ;

dropTail
  : CASCADE CONSTRAINTS?   # cascadeDrop
  | part                   # otherDrop
  ;

rows
  : DELETE FROM? rowsTarget part*        # deleteRows
  | UPDATE rowsTarget name? SET part+    # updateRows
  ;

rowsTarget : qualified ;

routine
  : CREATE (OR REPLACE)? (EDITIONABLE | NONEDITIONABLE)? what=(PROCEDURE | FUNCTION | PACKAGE | TRIGGER | TYPE) BODY? (IF NOT EXISTS)? qualified part*   # makeRoutine
  ;

part
  : LPAREN part* RPAREN    # groupPart
  | ~(LPAREN | RPAREN)     # singlePart
  ;

qualified : name (DOT name)* ;

rightWord
  : IDENT | QUOTED | VARIABLE | unreserved | ALL | ALTER | CONNECT | CREATE | DELETE | DROP | GRANT | PUBLIC | SET | SYNONYM | TABLE | TRIGGER | UPDATE
    | USER | VIEW
  ;

name : IDENT | QUOTED | VARIABLE | unreserved ;

unreserved
  : ADMIN | AUTHENTICATION | BODY | CASCADE | CONSTRAINTS | CONTAINER | CURRENT_SCHEMA | DATABASE | DEFAULT | DELEGATE | DIRECTORY | EDITION | EDITIONABLE
    | EXCEPT | EXISTS | EXTERNALLY | FORCE | FUNCTION | GLOBAL | GLOBALLY | GRAPH | HIERARCHY | IF | JAVA | LIBRARY | LINK | LOCK | MATERIALIZED | MINING
    | MODEL | NO | NONE | NONEDITIONABLE | PACKAGE | POLICY | PRIVATE | PROCEDURE | PROFILE | PROPERTY | RENAME | REPLACE | RESOURCE | ROLE | SCHEMA
    | SEQUENCE | SESSION | SOURCE | SQL | TABLESPACE | TEMPORARY | THROUGH | TRANSLATION | TRUNCATE | TYPE | UNUSED | USING
  ;
