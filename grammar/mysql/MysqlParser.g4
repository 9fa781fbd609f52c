// Statements of MySQL and MariaDB that say who may do what. One statement without what ends it. Source: MySQL 8.4 manual, sections 15.7.1 "Account Management Statements", 15.1 "Data Definition
// Statements" and 15.2 "Data Manipulation Statements"; MariaDB documentation, "Account Management SQL Statements". What is not of access in a statement is a `part`.
parser grammar MysqlParser;
options { tokenVocab = MysqlLexer; }

statement
  : GRANT PROXY ON proxied=who TO accounts grantTail* EOF                                                # grantProxyStatement
  | GRANT rights ON kind=objectKind? scope TO accounts grantTail* EOF                                    # grantStatement
  | GRANT rights TO accounts grantTail* EOF                                                              # grantRolesStatement
  | REVOKE ifExists? PROXY ON proxied=who FROM grantees unknown? EOF                                     # revokeProxyStatement
  | REVOKE ifExists? rights ON kind=objectKind? scope FROM grantees unknown? EOF                         # revokeStatement
  | REVOKE ifExists? (admin=ADMIN OPTION FOR)? rights FROM grantees unknown? EOF                         # revokeRolesStatement
  | (CREATE (OR REPLACE)? | verb=ALTER) USER condition? accounts userTail* EOF                           # userStatement
  | CREATE (OR REPLACE)? ROLE condition? grantees (WITH ADMIN part+)? EOF                                # createRoleStatement
  | DROP kind=(USER | ROLE) condition? grantees EOF                                                      # dropPrincipalStatement
  | RENAME USER renamedUser (COMMA renamedUser)* EOF                                                     # renameUserStatement
  | SET PASSWORD (FOR who)? (EQUALS | TO) password+ EOF                                                  # setPasswordStatement
  | SET DEFAULT ROLE roles=roleList ((TO | FOR) users=grantees)? EOF                                     # defaultRoleStatement
  | SET ROLE roles=roleList EOF                                                                          # setRoleStatement
  | (CREATE (OR REPLACE)? | ALTER) head* kind=programKind condition? object part* EOF                    # programStatement
  | CREATE (OR REPLACE)? TEMPORARY? kind=(TABLE | DATABASE | SCHEMA) condition? object part* EOF         # createStatement
  | ALTER IGNORE? TABLE condition? object change (COMMA change)* EOF                                     # alterTableStatement
  | DROP TEMPORARY? kind=dropped condition? object (COMMA object)* part* EOF                             # dropStatement
  | TRUNCATE TABLE? object part* EOF                                                                     # truncateStatement
  | RENAME (TABLE | TABLES) condition? renamed (COMMA renamed)* EOF                                      # renameStatement
  | DELETE modifier* FROM object rowsTail* EOF                                                           # deleteStatement
  | DELETE modifier* object (DOT STAR)? (COMMA object (DOT STAR)?)* FROM rowsTail* EOF                   # deleteSeveralStatement
  | UPDATE modifier* object rowsTail* EOF                                                                # updateStatement
  | USE name EOF                                                                                         # useStatement
  ;

ifExists : IF EXISTS ;

condition : IF NOT? EXISTS ;

unknown : IGNORE UNKNOWN USER ;

rights : right (COMMA right)* ;

right : rightWord+ (AT host=hostName)? columns? ;

rightWord : name | reserved | STRING ;

columns : LPAREN name (COMMA name)* RPAREN ;

objectKind : TABLE | FUNCTION | PROCEDURE | IDENT ;

scope : (database=scopePart DOT)? last=scopePart ;

scopePart : name | STRING | STAR | PERCENT ;

accounts : account (COMMA account)* ;

account : who identified* ;

grantees : who (COMMA who)* ;

who : (CURRENT_USER | USER) LPAREN RPAREN | CURRENT_USER | CURRENT_ROLE | PUBLIC | (name | STRING) (AT host=hostName)? ;

hostName : name (DOT name)* | STRING | PERCENT | NUMBER ;

identified
  : (INITIAL AUTHENTICATION | AND | OR)? IDENTIFIED (WITH | VIA) method ((AND | OR) method)*       # pluginIdentified
  | (INITIAL AUTHENTICATION)? IDENTIFIED BY hashed=PASSWORD? value=STRING                         # byIdentified
  | (INITIAL AUTHENTICATION)? IDENTIFIED BY RANDOM PASSWORD                                       # randomIdentified
  | REPLACE STRING                                                                                # replacedPassword
  | IDENT IDENT PASSWORD                                                     # keptPassword
  ;

method : (name | STRING) (BY value=STRING | BY RANDOM PASSWORD | (AS | USING) (hash=STRING | PASSWORD LPAREN value=STRING RPAREN))? ;

grantTail
  : WITH grantOption+           # withTail
  | AS who (WITH ROLE part+)?   # asTail
  | REQUIRE requirement+        # grantRequireTail
  ;

grantOption : option=(GRANT | ADMIN) OPTION | IDENT NUMBER ;

requirement : NONE | AND | IDENT STRING? ;

userTail
  : DEFAULT ROLE roles=roleList                                 # defaultRoleTail
  | REQUIRE requirement+                                        # requireTail
  | WITH (IDENT NUMBER)+                                        # resourceTail
  | ACCOUNT what=(LOCK | IDENT)                                 # accountTail
  | PASSWORD what=(EXPIRE | REQUIRE | IDENT) passwordPart*      # passwordTail
  | IDENT (STRING | NUMBER | IDENT)                             # otherUserTail
  ;

passwordPart : DEFAULT | NUMBER | IDENT | RANDOM ;

roleList : (NONE | DEFAULT | ALL (EXCEPT grantees)?) | grantees ;

renamedUser : from=who TO to=who ;

password : value=STRING | PASSWORD LPAREN value=STRING RPAREN | RANDOM | REPLACE STRING | IDENT | PASSWORD ;

head
  : ALGORITHM EQUALS name                                       # algorithmHead
  | DEFINER EQUALS who                                          # definerHead
  | SQL SECURITY security=(DEFINER | INVOKER)                   # securityHead
  | IDENT                                                       # otherHead
  ;

programKind : PROCEDURE | FUNCTION | TRIGGER | EVENT | VIEW ;

dropped : TABLE | TABLES | DATABASE | SCHEMA | VIEW | PROCEDURE | FUNCTION | TRIGGER | EVENT ;

change
  : DROP COLUMN? ifExists? column=name changePart*              # dropColumnChange
  | RENAME (TO | AS)? to=object                                 # renameChange
  | changePart+                                                 # otherChange
  ;

changePart : LPAREN part* RPAREN | ~(LPAREN | RPAREN | COMMA) ;

renamed : from=object TO to=object ;

modifier : IGNORE | LOW_PRIORITY | QUICK ;

rowsTail
  : (WHERE | LIMIT) part     # boundTail
  | part                     # otherRowsTail
  ;

object : (name | STRING) (DOT (name | STRING))* ;

part
  : LPAREN part* RPAREN        # groupPart
  | ~(LPAREN | RPAREN)         # singlePart
  ;

name : IDENT | QUOTED | unreserved ;

reserved
  : ALL | ALTER | AND | AS | BY | CASCADE | COLUMN | CREATE | DEFAULT | DELETE | DROP | EXCEPT | EXISTS | FOR | FUNCTION | GRANT | IF | IGNORE
    | INDEX | JOIN | LIMIT | LOW_PRIORITY | NOT | OR | PROCEDURE | RENAME | REPLACE | REQUIRE | RESTRICT | REVOKE | SELECT | SET | TABLE | TRIGGER | UPDATE | USE
    | USING | WHERE | WITH
  ;

unreserved
  : ACCOUNT | ADMIN | ALGORITHM | AUTHENTICATION | CURRENT_ROLE | CURRENT_USER | DATABASE | DEFINER | EVENT | EXPIRE | IDENTIFIED | INITIAL | INVOKER
    | LOCK | NONE | OPTION | PASSWORD | PRIVILEGES | PROXY | PUBLIC | QUICK | RANDOM | ROLE | SCHEMA | SECURITY | SQL | TABLES | TEMPORARY | TRUNCATE
    | UNKNOWN | USER | VIA | VIEW
  ;
