-- roles of the meter data warehouse, applied by the DBA pipeline
WHENEVER SQLERROR EXIT FAILURE

CREATE ROLE feature_builder;

GRANT CREATE SESSION TO feature_builder;
GRANT SELECT ON mdm.reading_15min   TO feature_builder;
GRANT SELECT ON mdm.meter           TO feature_builder;
GRANT SELECT ON mdm.feeder          TO feature_builder;
GRANT SELECT ON wx.station_hour     TO feature_builder;
GRANT SELECT ANY TABLE              TO feature_builder;

CREATE USER svc_forecast IDENTIFIED EXTERNALLY
  DEFAULT TABLESPACE users
  PROFILE service_account;

GRANT feature_builder TO svc_forecast;

ALTER USER svc_forecast DEFAULT ROLE feature_builder;
