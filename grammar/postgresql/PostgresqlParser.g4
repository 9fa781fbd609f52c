// Statements of PostgreSQL that say who may do what; also of databases that speak its SQL. One statement without what ends it. Source: PostgreSQL documentation, part VI, "SQL Commands"; Amazon
// Redshift Database Developer Guide, "SQL commands"; CockroachDB documentation, "SQL Statements". What is not of access in a statement is a `part`.
parser grammar PostgresqlParser;
options { tokenVocab = PostgresqlLexer; }

statement
  : grant EOF            # grantStatement
  | revoke EOF           # revokeStatement
  | principal EOF        # principalStatement
  ;

grant
  : GRANT rights ON securables TO grantees grantTail*   # grantRights
  | GRANT rights TO grantees grantTail*                                                 # grantRoles
  ;

revoke
  : REVOKE (GRANT OPTION FOR)? rights ON securables FROM grantees revokeTail*           # revokeRights
  | REVOKE (option=(ADMIN | INHERIT | SET) OPTION FOR)? rights FROM grantees revokeTail* # revokeRoles
  ;

// Rights and roles look the same until it is known whether ON follows.
rights : right (COMMA right)* ;

right : rightWord+ columns? ;

rightWord : name | ALL | CREATE | SELECT | USER | TABLE ;

columns : LPAREN name (COMMA name)* RPAREN ;

grantTail
  : WITH GRANT OPTION                           # grantOptionTail
  | WITH memberOption (COMMA memberOption)*     # memberTail
  | GRANTED BY by=grantee                       # grantedByTail
  | VIA DATA name                               # catalogTail
  | FOR part+                                   # commandTail
  ;

memberOption : what=(ADMIN | INHERIT | SET) value=(OPTION | TRUE | FALSE) ;

revokeTail
  : CASCADE                # cascadeTail
  | RESTRICT               # restrictTail
  | GRANTED BY by=grantee  # revokedByTail
  | VIA DATA name          # revokedCatalogTail
  | FOR part+              # revokedCommandTail
  ;

securables
  : ALL group=(TABLES | SEQUENCES | FUNCTIONS | PROCEDURES | ROUTINES | TYPES) IN SCHEMA names   # everyIn
  | kind object (COMMA object)*                                                                  # kindOf
  | object (COMMA object)*                                                                       # unnamedKind
  | SYSTEM                                                                                       # wholeSystem
  ;

kind
  : TABLE | FOREIGN? DATA WRAPPER | FOREIGN? SERVER | FOREIGN TABLE | EXTERNAL? (SCHEMA | TABLE) | EXTERNAL CONNECTION | MATERIALIZED? VIEW | LARGE OBJECT | SEQUENCE | DATABASE | DOMAIN | FUNCTION
  | PROCEDURE | ROUTINE | PROCEDURAL? LANGUAGE | PARAMETER | TABLESPACE | TYPE | DATASHARE | MODEL | CLUSTER | CONNECTION | SECRET | AGGREGATE | EVENT TRIGGER | PUBLICATION | SUBSCRIPTION
  | COLLATION | CONVERSION | STATISTICS | TEXT SEARCH (CONFIGURATION | DICTIONARY) | EXTENSION | INDEX | VIRTUAL CLUSTER
  ;

object : (qualified | STRING | NUMBER) arguments? ;

arguments : LPAREN part* RPAREN ;

qualified : (name | STAR) (DOT (name | STAR))* ;

names : name (COMMA name)* ;

grantees : grantee (COMMA grantee)* ;

grantee
  : kindOfGrantee=(GROUP | ROLE | USER | NAMESPACE | ACCOUNT)? who=granteeName (WITH GRANT OPTION)?
  ;

granteeName : name | CURRENT_USER | CURRENT_ROLE | SESSION_USER | STRING | ALL ;

principal
  : CREATE what=(ROLE | USER | GROUP) notExists? who=granteeName WITH? roleOption*              # createPrincipal
  ;

notExists : IF NOT EXISTS ;

roleOption
  : ENCRYPTED? PASSWORD value=(STRING | ESCAPED | NULL | VARIABLE | DISABLE)    # passwordOption
  | IN (ROLE | GROUP) members=grantees                                          # inRoleOption
  | (ROLE | USER | ADMIN) members=grantees                                      # membersOption
  | CONNECTION LIMIT value=(NUMBER | IDENT)                                     # limitOption
  | word=attribute value=(STRING | ESCAPED | NUMBER | QUOTED | VARIABLE)        # valueOption
  | word=attribute                                                              # attributeOption
  ;

attribute : IDENT | unreserved ;

part
  : LPAREN part* RPAREN        # groupPart
  | ~(LPAREN | RPAREN)         # singlePart
  ;

name : IDENT | QUOTED | VARIABLE | unreserved ;

unreserved
  : ACCOUNT | ADD | ADMIN | AGGREGATE | ALTER | ATTACH | AUTHORIZATION | BY | CASCADE | CHARACTERISTICS | CLUSTER | COLLATION | CONCURRENTLY
    | CONFIGURATION | CONNECTION | CONVERSION | DATA | DATABASE | DATASHARE | DEFINER | DELETE | DETACH | DICTIONARY | DISABLE | DOMAIN | DROP
    | ENABLE | ENCRYPTED | EVENT | EXISTS | EXTENSION | EXTERNAL | FAMILY | FORCE | FUNCTION | FUNCTIONS | GRANTED | GROUP | IF | INDEX | INHERIT
    | INVOKER | JOIN | LANGUAGE | LARGE | LEVEL | LOCAL | LOGGED | MAPPING | MATERIALIZED | MODEL | NAMESPACE | NO | OBJECT | OBJECTS | OF | OPERATOR
    | OPTION | OWNED | OWNER | PARAMETER | PARTITION | PASSWORD | PERMISSIVE | POLICY | PRIVILEGES | PROCEDURAL | PROCEDURE | PROCEDURES | PUBLICATION
    | REASSIGN | RECURSIVE | RENAME | REPLACE | RESET | RESTRICT | RESTRICTIVE | RETURNS | REVOKE | RLS | ROLE | ROUTINE | ROUTINES | ROW | RULE
    | SCHEMA | SCHEMAS | SEARCH | SEARCH_PATH | SECRET | SECURITY | SEQUENCE | SEQUENCES | SERVER | SESSION | SET | SETOF | STATISTICS | SUBSCRIPTION
    | SYSTEM | TABLES | TABLESPACE | TEMP | TEMPORARY | TENANT | TEXT | TRIGGER | TRIGGERS | TRUNCATE | TRUSTED | TYPE | TYPES | UNLOGGED | UPDATE
    | VALUE | VALUES | VIA | VIEW | VIRTUAL | WITHOUT | WRAPPER
  ;
