// Statements of PostgreSQL that say who may do what; also of databases that speak its SQL. One statement without what ends it. Source: PostgreSQL documentation, part VI, "SQL Commands"; Amazon
// Redshift Database Developer Guide, "SQL commands"; CockroachDB documentation, "SQL Statements"; Teradata Vantage, "SQL Data Control Language" (B035-1149);
// Exasol documentation, CREATE USER; Trino documentation, GRANT role. What is not of access in a statement is a `part`.
parser grammar PostgresqlParser;
options { tokenVocab = PostgresqlLexer; }

statement
  : grant EOF          # grantStatement
  | revoke EOF         # revokeStatement
  | defaultRights EOF  # defaultRightsStatement
  | principal EOF      # principalStatement
  | owned EOF          # ownedStatement
  | policy EOF         # policyStatement
  | creation EOF       # creationStatement
  | alteration EOF     # alterationStatement
  | removal EOF        # removalStatement
  | rows EOF           # rowsStatement
  | session EOF        # sessionStatement
  | mapping EOF        # mappingStatement
  | proxy EOF          # proxyStatement
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
  : WITH memberOption (COMMA memberOption)*     # memberTail
  | GRANTED BY by=grantee                       # grantedByTail
  | VIA DATA name                               # catalogTail
  | IN catalog=name                             # roleCatalogTail
  | FOR part+                                   # commandTail
  ;

memberOption : what=(ADMIN | INHERIT | SET) value=(OPTION | TRUE | FALSE) ;

revokeTail
  : CASCADE                # cascadeTail
  | RESTRICT               # restrictTail
  | GRANTED BY by=grantee  # revokedByTail
  | VIA DATA name          # revokedCatalogTail
  | IN catalog=name        # revokedRoleCatalogTail
  | FOR part+              # revokedCommandTail
  ;

securables
  : ALL group=(TABLES | SEQUENCES | FUNCTIONS | PROCEDURES | ROUTINES | TYPES) IN SCHEMA names   # everyIn
  | SPECIFIC? kind object (COMMA object)*                                                        # kindOf
  | object (COMMA object)*                                                                       # unnamedKind
  | SYSTEM                                                                                       # wholeSystem
  | ALL                                                                                          # everyService
  ;

kind
  : TABLE | FOREIGN? DATA WRAPPER | FOREIGN? SERVER | FOREIGN TABLE | EXTERNAL? (SCHEMA | TABLE) | EXTERNAL CONNECTION | MATERIALIZED? VIEW | LARGE OBJECT | SEQUENCE | DATABASE | DOMAIN | FUNCTION
  | PROCEDURE | ROUTINE | PROCEDURAL? LANGUAGE | PARAMETER | TABLESPACE | TYPE | DATASHARE | MODEL | CLUSTER | CONNECTION | SECRET | AGGREGATE | EVENT TRIGGER | PUBLICATION | SUBSCRIPTION
  | COLLATION | CONVERSION | STATISTICS | TEXT SEARCH (CONFIGURATION | DICTIONARY) | EXTENSION | INDEX | VIRTUAL CLUSTER
  ;

object : (qualified | STRING | NUMBER) arguments? ;

arguments : LPAREN part* RPAREN ;

qualified : (name | STAR) (DOT (label | STAR))* ;

// After a dot every key word is a name.
label
  : name | ALL | AND | AS | CHECK | COLUMN | CONSTRAINT | CREATE | CURRENT_ROLE | CURRENT_USER | DEFAULT | FALSE | FOR | FOREIGN | FROM | GRANT | IN | INTO | LIMIT | NOT | NULL | ON | ONLY | OR | SELECT
    | SESSION_USER | TABLE | TO | TRUE | USER | USING | WHERE | WITH
  ;

names : name (COMMA name)* ;

grantees : grantee (COMMA grantee)* ;

// WITH GRANT OPTION stands after the last one, in Redshift after each. ALL before a name (Teradata): it and all that it owns.
grantee
  : kindOfGrantee=(GROUP | ROLE | USER | NAMESPACE | ACCOUNT | ALL)? who=granteeName (WITH GRANT OPTION)?
  ;

granteeName : name | CURRENT_USER | CURRENT_ROLE | SESSION_USER | STRING | ALL ;

defaultRights
  : ALTER DEFAULT PRIVILEGES defaultScope* GRANT rights ON futureObjects TO grantees grantTail*                          # grantDefaultRights
  | ALTER DEFAULT PRIVILEGES defaultScope* REVOKE (GRANT OPTION FOR)? rights ON futureObjects FROM grantees revokeTail*  # revokeDefaultRights
  ;

defaultScope
  : FOR ALL name                     # everybodyScope
  | FOR (ROLE | USER) who=grantees   # creatorsScope
  | IN SCHEMA where=names            # schemasScope
  ;

futureObjects : TABLES | SEQUENCES | FUNCTIONS | ROUTINES | PROCEDURES | TYPES | SCHEMAS | LARGE OBJECTS ;

principal
  : CREATE what=(ROLE | USER | GROUP) notExists? who=granteeName WITH? roleOption*                       # createPrincipal
  | verb=(CREATE | MODIFY) what=USER who=granteeName (FROM owner=name)? AS userSetting+                  # userWithSpace
  | ALTER what=(ROLE | USER | GROUP) exists? who=granteeName (IN DATABASE name)? SET parameter=name part* # setPrincipal
  | ALTER what=(ROLE | USER | GROUP) exists? who=granteeName (IN DATABASE name)? RESET part+             # resetPrincipal
  | ALTER what=(ROLE | USER | GROUP) exists? who=granteeName RENAME TO newName=granteeName               # renamePrincipal
  | ALTER GROUP who=granteeName verb=(ADD | DROP) USER members=grantees                                  # groupMembers
  | ALTER what=(ROLE | USER | GROUP) exists? who=granteeName WITH? roleOption+                           # alterPrincipal
  | DROP what=(ROLE | USER | GROUP) exists? grantees (IN catalog=name)?                                  # dropPrincipal
  ;

// Teradata's users: PERM = 1e9, PASSWORD = (EXPIRE = 0), FALLBACK PROTECTION.
userSetting
  : PASSWORD EQUALS value=(STRING | QUOTED | IDENT | VARIABLE | NULL)  # passwordSetting
  | PASSWORD EQUALS LPAREN part* RPAREN                                # passwordControls
  | part                                                               # otherSetting
  ;

// As whom somebody else may act: a program, for its users (Teradata, GRANT CONNECT THROUGH).
proxy : verb=(GRANT | REVOKE) CONNECT THROUGH trusted=granteeName (WITH trust=IDENT ONLY?)? (TO | FROM) whole=PERMANENT? proxied=grantees proxyTail* ;

proxyTail
  : WITH ROLE roles=grantees   # proxyRoles
  | WITH IDENT profile=name    # proxyProfile
  | WITHOUT ROLE               # proxyWithoutRole
  ;

// As whom somebody is logged in at a foreign server.
mapping : CREATE USER MAPPING notExists? FOR (who=granteeName | USER) SERVER server=name part* ;

owned
  : REASSIGN OWNED BY from=grantees TO to=grantee         # reassignOwned
  | DROP OWNED BY from=grantees (CASCADE | RESTRICT)?     # dropOwned
  ;

policy
  : CREATE RLS? POLICY notExists? title=qualified (ON TABLE? table=qualified)? policyPart*                       # createPolicy
  | ALTER RLS? POLICY exists? title=qualified (ON TABLE? table=qualified)? policyPart*                           # alterPolicy
  | ALTER RLS? POLICY exists? title=qualified (ON TABLE? table=qualified)? RENAME TO newName=name                # renamePolicy
  | DROP RLS? POLICY exists? title=qualified (ON TABLE? table=qualified)? (CASCADE | RESTRICT)?                  # dropPolicy
  | verb=(ATTACH | DETACH) RLS POLICY title=qualified ON TABLE? table=qualified (COMMA qualified)* (TO | FROM) grantees  # placePolicy
  | verb=(ATTACH | DETACH) MASKING POLICY title=qualified ON TABLE? table=qualified columns? (USING columns)? (TO | FROM) grantees part*  # placeMask
  ;

policyPart
  : AS how=(PERMISSIVE | RESTRICTIVE)                 # howPart
  | FOR command=(ALL | SELECT | UPDATE | DELETE | IDENT)  # commandPart
  | TO grantees                                       # toPart
  | USING LPAREN part* RPAREN                         # usingPart
  | WITH CHECK LPAREN part* RPAREN                    # checkPart
  | WITH LPAREN part* RPAREN                          # columnsPart
  | AS name                                           # aliasPart
  ;

creation
  : CREATE modifier* SCHEMA notExists? AUTHORIZATION owner=grantee part*   # createOwnSchema
  | CREATE modifier* kind notExists? object part*                          # createObject
  ;

modifier : OR REPLACE | TEMP | TEMPORARY | UNLOGGED | LOCAL | RECURSIVE | IDENT ;

alteration
  : ALTER kind exists? ONLY? object STAR? alterAction (COMMA alterAction)*   # alterObject
  | ALTER kind ALL IN TABLESPACE part+                                       # alterAll
  ;

alterAction
  : OWNER TO owner=grantee                                        # ownerAction
  | SET AUTHORIZATION owner=grantee                               # authorizationAction
  | (ENABLE | DISABLE | NO? FORCE) ROW LEVEL SECURITY             # rowSecurityAction
  | ROW LEVEL SECURITY actionPart+                                # rowSecuritySwitchAction
  | DROP COLUMN? exists? column=name (CASCADE | RESTRICT)?        # dropColumnAction
  | RENAME TO to=name                                             # renameAction
  | RENAME COLUMN? column=name TO to=name                         # renameColumnAction
  | SET SCHEMA to=name                                            # moveAction
  | ATTACH PARTITION partition=qualified actionPart*              # attachAction
  | DETACH PARTITION partition=qualified actionPart*              # detachAction
  | actionPart+                                                   # otherAction
  ;

actionPart
  : LPAREN part* RPAREN        # groupActionPart
  | ~(LPAREN | RPAREN | COMMA) # singleActionPart
  ;

removal
  : DROP kind CONCURRENTLY? exists? object (COMMA object)* part*               # dropObjects
  | TRUNCATE TABLE? emptied (COMMA emptied)* part*                             # truncateTables
  ;

emptied : ONLY? qualified STAR? ;

rows
  : queries? DELETE FROM? ONLY? object STAR? part*    # deleteRows
  | queries? UPDATE ONLY? object STAR? part*          # updateRows
  | queries part+                                     # otherQuery
  ;

queries : WITH RECURSIVE? query (COMMA query)* ;

query : name arguments? AS (NOT? MATERIALIZED)? LPAREN part* RPAREN ;

session
  : SET scope? ROLE (TO | EQUALS)? who=granteeName (IN catalog=name)?      # setRole
  | SET scope? SESSION AUTHORIZATION (who=granteeName | DEFAULT)           # setAuthorization
  | RESET ROLE                                                             # resetRole
  | RESET SESSION AUTHORIZATION                                            # resetAuthorization
  | SET scope? SEARCH_PATH (TO | EQUALS) setting (COMMA setting)*          # setSearchPath
  | SET scope? SCHEMA setting                                              # setSchema
  | USE name                                                               # useDatabase
  | SET DATABASE (TO | EQUALS) name                                        # setDatabase
  ;

scope : LOCAL | SESSION ;

setting : name | STRING | DEFAULT | NUMBER ;

exists : IF EXISTS ;

notExists : IF NOT EXISTS ;

roleOption
  : ENCRYPTED? PASSWORD value=(STRING | ESCAPED | NULL | VARIABLE | DISABLE | IDENT)  # passwordOption
  | IN (ROLE | GROUP) members=grantees                                          # inRoleOption
  | IN catalog=name                                                             # inCatalogOption
  | (ROLE | USER | ADMIN) members=grantees                                      # membersOption
  | CONNECTION LIMIT value=(NUMBER | IDENT)                                     # limitOption
  | word=attribute value=(STRING | ESCAPED | NUMBER | QUOTED | VARIABLE)        # valueOption
  | AS value=STRING                                                             # asOption
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
    | CONFIGURATION | CONNECT | CONNECTION | CONVERSION | DATA | DATABASE | DATASHARE | DEFINER | DELETE | DETACH | DICTIONARY | DISABLE | DOMAIN | DROP
    | ENABLE | ENCRYPTED | EVENT | EXISTS | EXTENSION | EXTERNAL | FAMILY | FORCE | FUNCTION | FUNCTIONS | GRANTED | GROUP | IF | INDEX | INHERIT
    | INVOKER | JOIN | LANGUAGE | LARGE | LEVEL | LOCAL | LOGGED | MAPPING | MASKING | MATERIALIZED | MODEL | MODIFY | NAMESPACE | NO | NONE | OBJECT | OBJECTS | OF | OPERATOR
    | OPTION | OWNED | OWNER | PARAMETER | PARTITION | PASSWORD | PERMANENT | PERMISSIVE | POLICY | PRIVILEGES | PROCEDURAL | PROCEDURE | PROCEDURES | PUBLICATION
    | REASSIGN | RECURSIVE | RENAME | REPLACE | RESET | RESTRICT | RESTRICTIVE | RETURNS | REVOKE | RLS | ROLE | ROUTINE | ROUTINES | ROW | RULE
    | SCHEMA | SCHEMAS | SEARCH | SEARCH_PATH | SECRET | SECURITY | SEQUENCE | SEQUENCES | SERVER | SESSION | SET | SETOF | SPECIFIC | STATISTICS | SUBSCRIPTION
    | SYSTEM | TABLES | TABLESPACE | TEMP | TEMPORARY | TENANT | TEXT | THROUGH | TRIGGER | TRIGGERS | TRUNCATE | TRUSTED | TYPE | TYPES | UNLOGGED | UPDATE | USE
    | VALUE | VALUES | VIA | VIEW | VIRTUAL | WITHOUT | WRAPPER
  ;
