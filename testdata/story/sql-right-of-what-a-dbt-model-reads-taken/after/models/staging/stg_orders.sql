{{ config(materialized='view') }}
-- One row an order.
with source as (
    select * from {{ source('raw', 'orders') }}
)
select id from source
