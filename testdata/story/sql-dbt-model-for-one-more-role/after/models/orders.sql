{{ config(materialized='incremental', unique_key='id', grants={'select': ['bi']}) }}
select id, total from {{ ref('stg_orders') }}
{% if is_incremental() %}
where updated_at > (select max(updated_at) from {{ this }})
{% endif %}
