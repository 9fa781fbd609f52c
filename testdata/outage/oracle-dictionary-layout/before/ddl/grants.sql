-- run as SYSTEM on TARIFF_PRD, release 26.2
whenever sqlerror exit failure rollback

create role tariff_export_role;

grant create session to tariff_export_role;
grant select on tariff.rate_plan to tariff_export_role;
grant select on tariff.rate_step to tariff_export_role;
grant select on tariff.zone_map to tariff_export_role;
grant read, write on directory tariff_out to tariff_export_role;

grant tariff_export_role to svc_tariff_export;
alter user svc_tariff_export default role tariff_export_role;
alter user svc_tariff_export profile svc_restricted;
