-- column list of the partner file, read by loader 4.x
USE ROLE partner_export;
USE WAREHOUSE wh_partner_s;

COPY INTO @lake.partner.stage_out/columns.csv
FROM (
  SELECT column_name, data_type
  FROM lake.information_schema.columns
  WHERE table_name LIKE 'V_ORD%'
  ORDER BY ordinal_position
)
FILE_FORMAT = (TYPE = CSV COMPRESSION = NONE)
SINGLE = TRUE HEADER = TRUE
OVERWRITE = TRUE;
