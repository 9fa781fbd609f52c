// Statements of ClickHouse that say who may do what. One statement without what ends it. Source: ClickHouse documentation, "Statements" (GRANT, REVOKE, CREATE USER, ALTER USER, CREATE ROW POLICY,
// CREATE TABLE, CREATE VIEW, DROP, TRUNCATE, RENAME, EXCHANGE, DETACH, ALTER, DELETE). What is not of access in a statement is a `part`.
parser grammar ClickhouseParser;
options { tokenVocab = ClickhouseLexer; }

statement
  : GRANT cluster? granted cluster? TO grantees grantTail* EOF                                          # grantStatement
  | REVOKE cluster? (option=(GRANT | ADMIN) OPTION FOR)? granted cluster? FROM grantees cluster? EOF    # revokeStatement
  | verb=(CREATE | ALTER) kind=(USER | ROLE) condition? who (COMMA who)* principalTail* EOF             # principalStatement
  | DROP kind=(USER | ROLE) condition? who (COMMA who)* storage? cluster? EOF                           # dropPrincipalStatement
  | SET DEFAULT ROLE roles=grantees TO users=grantees EOF                                               # defaultRoleStatement
  | SET ROLE roles=grantees EOF                                                                         # setRoleStatement
  | verb=(CREATE | ALTER) ROW? POLICY condition? policies policyTail* EOF                               # policyStatement
  | DROP ROW? POLICY condition? policies storage? cluster? EOF                                          # dropPolicyStatement
  | (CREATE (OR REPLACE)? | REPLACE) kind=created condition? object createTail* EOF                     # createStatement
  | ALTER (TEMPORARY)? TABLE object cluster? change (COMMA change)* EOF                                 # alterTableStatement
  | verb=(DROP | DETACH) kind=dropped condition? object (COMMA object)* part* EOF                       # dropStatement
  | TRUNCATE ALL? TABLES FROM condition? object part* EOF                                               # truncateAllStatement
  | TRUNCATE kind=dropped? condition? object part* EOF                                                  # truncateStatement
  | RENAME kind=dropped? renamed (COMMA renamed)* part* EOF                                             # renameStatement
  | EXCHANGE (TABLES | DICTIONARIES) object AND object part* EOF                                        # exchangeStatement
  | (DELETE FROM | verb=UPDATE) object rowsTail* EOF                                                    # rowsStatement
  | USE DATABASE? name EOF                                                                              # useStatement
  ;

cluster : ON CLUSTER (name | STRING) ;

condition : IF NOT? EXISTS (IF EMPTY)? | IF EMPTY | OR REPLACE ;

storage : FROM name ;

// Rights and roles look the same until it is known whether ON follows; each ON is for all rights before it that have none.
granted
  : CURRENT GRANTS (LPAREN items RPAREN)? (ON securable)?   # currentGrants
  | items                                                   # listedGrants
  ;

items : item (COMMA item)* ;

item : right (ON securable)? ;

right : rightWord+ (AT host=hostPattern)? columns? ;

rightWord : name | SELECT | STRING ;

columns : LPAREN name (COMMA name)* RPAREN ;

securable
  : name LPAREN STRING RPAREN                                     # filteredSource
  | (database=pattern DOT)? table=pattern                         # scopeSecurable
  ;

pattern : (name | STRING) star=STAR? | STAR ;

grantTail
  : WITH option=(GRANT | ADMIN | REPLACE) OPTION                  # optionTail
  | cluster                                                       # clusterTail
  ;

grantees
  : ALL (EXCEPT who (COMMA who)*)?                                # everyGrantee
  | who (COMMA who)* (EXCEPT who (COMMA who)*)?                   # namedGrantees
  ;

who : CURRENT_USER | (name | STRING) (AT host=hostPattern)? ;

hostPattern : name | STRING ;

principalTail
  : NOT IDENTIFIED                                                # notIdentifiedTail
  | ADD? IDENTIFIED identification+                               # identifiedTail
  | (ADD | DROP)? HOST origin (COMMA origin)*                         # hostTail
  | DEFAULT ROLE roles=grantees                                   # defaultRoleTail
  | ROLE roles=grantees                                           # roleTail
  | GRANTEES roles=grantees                                       # granteesTail
  | DEFAULT? DATABASE NAMESPACE? name                             # databaseTail
  | VALID (UNTIL | FOR) setting+                                  # validTail
  | IN name                                                       # storageTail
  | RENAME TO who                                                 # renameTail
  | (ADD | MODIFY | DROP ALL?)? (SETTINGS | SETTING | PROFILE | PROFILES | SET) setting*   # settingsTail
  | IDENT AUTHENTICATION part*                                    # resetTail
  | cluster                                                       # principalClusterTail
  ;

identification : WITH | BY | COMMA | KEY | NAME | STRING | HEREDOC | IDENT | QUOTED ;

origin : hostWord+ STRING? | STRING ;

hostWord : NAME | LIKE | ANY | NONE | IDENT ;

setting : IDENT | QUOTED | STRING | NUMBER | EQUALS | COMMA | NONE | PROFILE | OTHER ;

policies : policyItem (COMMA policyItem)* ;

policyItem : object cluster? (ON object)? ;

policyTail
  : FOR (SELECT | ALL)                                            # policyForTail
  | AS kind=(PERMISSIVE | RESTRICTIVE)                            # policyKindTail
  | USING predicate+                                              # policyUsingTail
  | TO to=grantees                                                # policyToTail
  | RENAME TO name                                                # policyRenameTail
  | IN name                                                       # policyStorageTail
  | cluster                                                       # policyClusterTail
  ;

predicate : LPAREN part* RPAREN | ~(LPAREN | RPAREN | TO | AS | FOR) ;

created
  : TEMPORARY? TABLE | DATABASE | DICTIONARY | FUNCTION | (MATERIALIZED | LIVE | WINDOW)? VIEW | NAMED COLLECTION ;

dropped
  : TEMPORARY? TABLE | DATABASE | DICTIONARY | FUNCTION | VIEW | NAMED COLLECTION ;

createTail
  : ENGINE EQUALS? engine=name (LPAREN (argument (COMMA argument)*)? RPAREN)?    # engineTail
  | DEFINER EQUALS? who                                                         # definerTail
  | SQL SECURITY kind=(DEFINER | INVOKER | NONE)                                # securityTail
  | FROM object                                                                 # fromTail
  | part                                                                        # otherTail
  ;

argument : argumentPart+ ;

argumentPart : LPAREN part* RPAREN | ~(LPAREN | RPAREN | COMMA) ;

change
  : DELETE changePart* (WHERE predicatePart+)?                                  # deleteChange
  | UPDATE changePart* (COMMA changePart+)* (WHERE predicatePart+)?              # updateChange
  | DROP COLUMN condition? column=object changePart*                            # dropColumnChange
  | verb=(DROP | DETACH) (PARTITION | PART) changePart*                         # dropPartitionChange
  | MODIFY SQL SECURITY kind=(DEFINER | INVOKER | NONE) changePart*             # securityChange
  | changePart+                                                                 # otherChange
  ;

changePart : LPAREN part* RPAREN | ~(LPAREN | RPAREN | COMMA | WHERE) ;

predicatePart : LPAREN part* RPAREN | ~(LPAREN | RPAREN | COMMA) ;

renamed : from=object TO to=object ;

rowsTail
  : WHERE part+      # whereTail
  | ~(WHERE)         # otherRowsTail
  ;

object : (name | STRING) (DOT (name | STRING | STAR))* ;

part
  : LPAREN part* RPAREN        # groupPart
  | ~(LPAREN | RPAREN)         # singlePart
  ;

name : IDENT | QUOTED | unreserved ;

unreserved
  : ADD | ADMIN | ALL | ALTER | ANY | AUTHENTICATION | BY | CLUSTER | COLLECTION | COLUMN | CREATE | CURRENT | CURRENT_USER | DATABASE | DEFAULT
    | DEFINER | DELETE | DETACH | DICTIONARIES | DICTIONARY | DROP | EMPTY | ENGINE | EXCHANGE | EXISTS | FOR | FULL | FUNCTION | GRANT | GRANTEES
    | GRANTS | HOST | IDENTIFIED | IF | ILIKE | IN | INVOKER | JOIN | KEY | LIKE | LIVE | LIMIT | MATERIALIZED | MODIFY | NAME | NAMED | NAMESPACE
    | NONE | OPTION | OR | PART | PARTITION | PERMISSIVE | POLICY | PROFILE | PROFILES | QUOTA | RENAME | REPLACE | RESTRICTIVE | REVOKE | ROLE | ROW
    | SECURITY | SET | SETTING | SETTINGS | SQL | SYNC | TABLE | TABLES | TEMPORARY | TRUNCATE | UNTIL | UPDATE | USE | USER | VALID | VIEW | WINDOW
  ;
