-- writes the field layout that the rating nodes load at start
set pagesize 0 feedback off trimspool on linesize 240
spool /u01/tariff_out/layout.csv
select table_name || ';' || column_id || ';' || column_name || ';' || data_type
  from all_tab_columns
 where table_name in ('RATE_PLAN', 'RATE_STEP', 'ZONE_MAP', 'ZONE_MAP_HIST')
 order by table_name, column_id;
spool off
exit
