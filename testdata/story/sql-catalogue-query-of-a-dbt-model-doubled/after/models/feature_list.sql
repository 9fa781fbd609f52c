{{ config(materialized='table') }}

select lower(column_name) as feature, data_type
from information_schema.columns
where table_name = 'REQUEST_FEATURES'
order by 1
