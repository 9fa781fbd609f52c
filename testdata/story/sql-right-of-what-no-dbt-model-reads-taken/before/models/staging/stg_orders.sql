{{ config(materialized='view') }}
-- One row an order.
with source as (
    select * from {{ source('legacy', 'orders') }}
)
select id from source
